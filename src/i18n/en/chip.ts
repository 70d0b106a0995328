import { defineMessages } from '../messages.ts';

/** The chip for a host's navigation bar. */
export const chipMessages = defineMessages('chip', {
  credits: { one: '{count} credit', other: '{count} credits' },
  creditsLabel: { one: '{count} credit left', other: '{count} credits left' },
  balanceLabel: 'Balance {amount}',
  low: 'running low',
  empty: 'used up',
  negative: 'below zero',
  billing: 'Billing',
  openBilling: 'Open billing',
  buyCredits: 'Buy credits',
  addFunds: 'Add funds',
  resets: 'Resets on {date}',
  lasts: { one: 'Lasts about {count} day at this pace', other: 'Lasts about {count} days at this pace' },
});
