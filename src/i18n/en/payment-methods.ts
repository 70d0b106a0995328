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
  makeDefault: 'Use for payments',
  makeDefaultLabel: 'Use for payments: {name}',
  madeDefault: '{name} is now used for payments.',
  makeBackup: 'Make backup',
  makeBackupLabel: 'Make backup: {name}',
  madeBackup: '{name} is now the backup. It is charged when the first one is declined.',
  undo: 'Undo',
  changeFailed: 'That could not be changed. {name} is still used for payments. Try again.',
  backupFailed: 'That could not be changed. The backup is the same as before. Try again.',

  remove: 'Remove',
  removeLabel: 'Remove {name}',
  removeTitle: 'Remove {name}?',
  removeText: 'It is deleted here and at the payment service. To use it again, you would add it anew.',
  removeDefaultText:
    'It is deleted here and at the payment service, and payments then use another one that you have saved.',
  removeKeep: 'Keep it',
  removing: 'Removing…',
  removed: '{name} removed.',
  removeFailed: '{name} could not be removed and is still saved. Try again.',
  inUseTitle: '{name} is still needed',
  inUseText: 'Your plan or automatic top-up charges it. Add another payment method first, then remove this one.',
  close: 'Close',

  add: 'Add payment method',
  empty: 'No payment method yet',
  emptyText: 'Save a card once, and buying takes one click. Nothing is charged when you add it.',
  readOnly: 'Someone who manages billing can change it.',

  setupTitle: 'Add a payment method',
  save: 'Save card',
  saving: 'Saving…',
  cancel: 'Cancel',
  added: '{name} added.',
});
