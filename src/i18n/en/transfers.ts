import { defineMessages } from '../messages.ts';

/** Paying by bank transfer: what to tell the bank, and money that is on its way. */
export const transferMessages = defineMessages('transfers', {
  payByTransfer: 'Pay by bank transfer instead',
  payByCard: 'Pay by card instead',
  method: 'Bank transfer',
  dueDays: { one: 'to be paid within {count} day', other: 'to be paid within {count} days' },
  addedLater: 'It is added once your transfer has arrived. Nothing is charged.',
  createInvoice: 'Get the invoice for {total}',
  createInvoicePlain: 'Get the invoice',
  creating: 'Making the invoice…',

  outcomeTitle: 'Transfer {total} by {date}',
  outcomeFunds: '{amount} is added to your balance once the transfer has arrived.',
  outcomeCredits: {
    one: '{count} credit is added once the transfer has arrived.',
    other: '{count} credits are added once the transfer has arrived.',
  },
  amount: 'Amount',
  reference: 'Reference',
  referenceHint: 'Your bank has to pass it on, so that we know the payment is yours.',
  account: 'Account',
  copy: 'Copy',
  copyWhat: 'Copy: {what}',
  copied: 'Copied',
  copyFailed: 'It could not be copied. Select the text and copy it.',

  title: 'Bank transfers on their way',
  pendingOut: '{amount} to be transferred by {date}',
  received: '{amount} has arrived, {missing} is missing.',
  notAvailable: 'It cannot be used before it has arrived.',
  howToPay: 'How to pay',
  cancel: 'Cancel the transfer',
  cancelTitle: 'Cancel this transfer',
  cancelText: 'Do this only if the money has not been sent. The invoice becomes void, and nothing is added.',
  cancelConfirm: 'Cancel the transfer',
  canceling: 'Canceling…',
  keep: 'Keep it',
  canceled: 'The transfer of {amount} is canceled. Its invoice is void.',
  cancelSettling: 'Money has arrived for it, so it cannot be canceled any more.',
  cancelFailed: 'It was not canceled. Try again.',
});
