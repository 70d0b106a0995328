import { defineMessages } from '../messages.ts';

/** Changing, removing and adding saved ways to pay: what is fetched when somebody does. A part of the area `payment-methods`. */
export const methodChangeMessages = defineMessages('payment-methods', {
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

  setupTitle: 'Add a payment method',
  save: 'Save card',
  saving: 'Saving…',
  cancel: 'Cancel',
  added: '{name} added.',
});
