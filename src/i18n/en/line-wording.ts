import { defineMessages } from '../messages.ts';

/** What stands on a line of a quote or an invoice that is not a name of the seller's. The keys are those of the contract. */
export const lineWordingMessages = defineMessages('line-wording', {
  unused_time: 'Unused time: {name}',
  beyond_included: '{name}, beyond what is included',
  funds: 'Funds added to your balance',
  debt: 'Balance used below zero',
  credit_used: 'Amount in your favour',
  credit_kept: 'Kept on your account',
  too_small: 'Too little to be charged',
});
