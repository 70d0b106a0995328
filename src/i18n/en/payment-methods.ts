import { defineMessages } from '../messages.ts';
import { paymentTitle } from './titles.ts';

/** Saved ways to pay. */
export const paymentMethodMessages = defineMessages('payment-methods', {
  ...paymentTitle.english,
  loading: 'Loading payment methods…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Card ···· {last4}',
  expires: 'Expires {month}/{year}',
  expiring: 'Expires soon: {month}/{year}',
  expired: 'Expired {month}/{year}',
  default: 'Used for payments',
  backup: 'Backup',
  needsApproval: 'Cannot be charged automatically',
  manage: 'Manage {name}',

  add: 'Add payment method',
  empty: 'No payment method yet',
  emptyText: 'Save a card once, and buying takes one click. Nothing is charged when you add it.',
  readOnly: 'Someone who manages billing can change it.',
});
