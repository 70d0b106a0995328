import { defineMessages } from '../messages.ts';

/** The customer's own ledger. */
export const activityMessages = defineMessages('activity', {
  loading: 'Loading activity…',
  listLabel: 'Activity',
  after: '{amount} afterwards',
  empty: 'Nothing has happened yet',
  emptyText: 'What you use, buy and receive is written down here, with what was left after it.',
  emptyFiltered: 'Nothing of this kind happened in this period.',
  filters: 'Filter activity',
  filterKind: 'Filter by kind',
  allKinds: 'All kinds',
  columnWhen: 'When',
  columnWhat: 'What',
  columnChange: 'Change',
  columnAfter: 'Left afterwards',
  timesIn: 'Time zone: {zone}.',
  openInvoice: 'Invoice',
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
