import { defineMessages } from '../messages.ts';

/** The one next step after a payment was declined, by its cause. The purchase stays the same whatever is done. */
export const declineMessages = defineMessages('declines', {
  again: 'Try again, or use another card for the same purchase.',
  another: 'Use another card for the same purchase.',
  card_declined: 'Your bank can tell you why. Use another card, or try again after speaking with it.',
  insufficient_funds: 'Use another card, or try again once there is enough on this one.',
  expired_card: 'Add the card that your bank sent instead, or use another one.',
  incorrect_cvc: 'Add the card again with the code on its back, or use another one.',
  authentication_failed: 'Try again and approve it in your bank’s app, or use another card.',
  authentication_required: 'Try again while you have your bank’s app at hand.',
  card_not_supported: 'Use another card. Your bank can allow online payments for this one.',
  limit_exceeded: 'Use another card, or raise the limit in your bank’s app and try again.',
  processing_error: 'Nothing is wrong with your card. Try again in a moment.',
  payment_method_missing: 'Add a card or choose one that you have saved.',
});
