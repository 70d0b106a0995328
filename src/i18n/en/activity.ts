import { defineMessages } from '../messages.ts';

/** The customer's own ledger. */
export const activityMessages = defineMessages('activity', {
  loading: 'Loading activity…',
  listLabel: 'Activity',
  after: '{amount} afterwards',
  empty: 'Nothing has happened yet',
  emptyText: 'What you use, buy and receive is written down here, with what was left after it.',
  showMore: 'Show more',
  showingMore: 'Loading…',
  moreFailed: 'More could not be loaded. Try again.',
  usage: 'Usage',
  purchase: 'Purchase',
  plan_allowance: 'Plan allowance',
  reset: 'Reset',
  expiry: 'Expired',
  adjustment: 'Adjustment',
  debt: 'Debt',
  refund: 'Refund',
  dispute: 'Dispute',
});
