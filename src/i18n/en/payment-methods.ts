import { defineMessages } from '../messages.ts';

/** Saved ways to pay. */
export const paymentMethodMessages = defineMessages('payment-methods', {
  title: 'Payment method',
  loading: 'Loading payment methods…',
  card: '{brand} ···· {last4}',
  expires: 'Expires {month}/{year}',
  expiring: 'Expires soon',
  expired: 'Expired',
  default: 'Used for payments',
  makeDefault: 'Use for payments',
  makeDefaultLabel: 'Use for payments: {name}',
  madeDefault: '{name} is now used for payments.',
  changeFailed: 'That could not be changed. {name} is still used for payments. Try again.',
  add: 'Add payment method',
  empty: 'No payment method yet',
  emptyText: 'Save a card once, and buying takes one click. Nothing is charged when you add it.',
  readOnly: 'Someone who manages billing can change it.',

  setupTitle: 'Add a test card',
  setupText: 'This is a sandbox: choose how the card behaves. No card number is needed and no money moves.',
  setupLoading: 'Loading…',
  save: 'Save card',
  saving: 'Saving…',
  cancel: 'Cancel',
  added: '{name} added.',
  unavailable: 'Cards cannot be added here. Your account settings may have them.',
  failed: 'The card was not saved. Nothing was charged. Try again.',
});
