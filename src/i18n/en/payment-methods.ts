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
  needsApprovalText:
    'The bank wants you to approve each payment with {name}, so renewals and automatic top-up cannot use it. Add another payment method for them.',
  needsApprovalBackedUp:
    'The bank wants you to approve each payment with {name}. While you are away, {backup} is charged instead.',

  manage: 'Manage {name}',

  add: 'Add payment method',
  empty: 'No payment method yet',
  emptyText: 'Save a card once, and buying takes one click. Nothing is charged when you add it.',
  readOnly: 'Someone who manages billing can change it.',
});
