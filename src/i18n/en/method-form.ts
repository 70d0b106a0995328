import { defineMessages } from '../messages.ts';

/** Adding a way to pay. What is typed goes to the payment provider alone. */
export const methodFormMessages = defineMessages('method-form', {
  loading: 'Loading the form…',
  sandboxLegend: 'Test card',
  sandboxText: 'This is a sandbox: choose how the card behaves. No card number is needed and no money moves.',
  fieldsLabel: 'Card or other payment method',
  privacy: 'What you enter goes straight to Stripe. {seller} never sees the number. Nothing is charged now.',

  failed: 'The card was not saved. Nothing was charged. Try again.',
  refused: 'The card was not accepted. Nothing was charged. Check the details, or use another card.',
  refusedBecause: '{reason} Nothing was charged.',
  unreachable: 'The payment service could not be reached. Nothing was charged. Try again.',
  limited: 'That was a lot in a short time. Nothing was charged. Wait a while, then try again.',
  unavailable: 'Cards cannot be added here. Your account settings may have them.',

  blockedTitle: 'The card form could not be loaded',
  blockedText:
    'An ad blocker, a privacy setting or the network may be stopping js.stripe.com. Nothing was charged. Allow it for this page and try again.',
  blockedOtherwise:
    'A card that is already saved works without the form. You can also ask {seller} for another way to pay.',
  retry: 'Try again',

  save: 'Save card',
  saving: 'Saving…',
  cancel: 'Cancel',
  sheetTitle: 'Add a card',
});
