import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} credit',
    other: '{count} credits',
  },
  creditsLabel: {
    one: 'Nog {count} credit',
    other: 'Nog {count} credits',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'bijna op',
  empty: 'op',
  negative: 'onder nul',
  billing: 'Facturering',
  openBilling: 'Facturering openen',
  buyCredits: 'Credits kopen',
  addFunds: 'Saldo opwaarderen',
  resets: 'Vernieuwing op {date}',
  lasts: {
    one: 'In dit tempo genoeg voor ongeveer {count} dag',
    other: 'In dit tempo genoeg voor ongeveer {count} dagen',
  },
};
