import { defineMessages } from '../messages.ts';

/** Taking an unused purchase back, while the seller allows it. */
export const undoMessages = defineMessages('undo', {
  boughtCredits: { one: 'You bought {count} credit for {total}.', other: 'You bought {count} credits for {total}.' },
  boughtFunds: 'You added {amount} for {total}.',
  unused: 'Nothing of it is used yet.',
  timeLeft: {
    one: 'You can undo it for {count} more minute.',
    other: 'You can undo it for {count} more minutes.',
  },
  lessThanAMinute: 'You have less than a minute left to undo it.',
  until: 'You can undo it until {time}.',
  undo: 'Undo this purchase',

  title: 'Undo this purchase',
  moneyToMethod: '{total} goes back to {method}.',
  money: '{total} goes back the way it was paid.',
  bankTime: 'Your bank may take a few days to show it.',
  takesCredits: { one: '{count} credit is taken away again.', other: '{count} credits are taken away again.' },
  takesFunds: '{amount} is taken from your balance again.',
  creditNote: 'A credit note is added to your invoices.',
  confirm: 'Undo and get {total} back',
  undoing: 'Undoing…',
  keep: 'Keep it',
  done: 'Undone. {total} goes back to {method}.',
  donePlain: 'Undone. {total} goes back the way it was paid.',
  notPossible: 'It can no longer be undone: a part is used, or the time is over. Nothing was changed.',
  failed: 'Nothing was undone. Try again.',
});
