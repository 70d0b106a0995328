import { defineMessages } from '../messages.ts';

/** Why no automatic charge was made, by the code of the server, and what helps. */
export const topUpReasonMessages = defineMessages('top-up-reasons', {
  monthly_cap_reached: 'This month’s cap leaves no room for it. Raise the cap, or wait for the next month.',
  cooldown: 'The last charge was a short while ago. It waits before the next one.',
  too_many_attempts: 'There were several attempts in a short time. It waits before the next one.',
  recent_failure: 'The last charge failed a short while ago. It waits before it tries again.',
  awaiting_notice: 'You were told of the first charge. It waits, so that you have time to object.',
  purchase_in_progress: 'Another payment is open. It goes on once that has ended.',
  payment_past_due: 'An invoice is still to be paid. It goes on once you have paid it.',
  account_frozen: 'A payment is being checked. It goes on once that is done.',
  disputed: 'A payment is disputed with your bank. It goes on once the bank has decided.',
  subscription_required: 'There is no active plan. It goes on once there is one.',
  plan_changed: 'Your plan has changed, and the rule does not fit it. Set it up again.',
  payment_method_required: 'No payment method is saved. Add one.',
  payment_method_not_chargeable: 'The bank wants you to approve each payment with this method. Choose another one.',
  pack_unavailable: 'The pack is no longer offered. Choose another one.',
  amount_not_allowed: 'The amount is outside of what can be added. Change it.',
  tax_unavailable: 'The tax could not be worked out. It is tried again by itself.',
  not_enough_data: 'Your pace is not known yet. It goes on once there is enough use.',
  payment_service_unavailable: 'The payment service could not be reached. It is tried again by itself.',
  payment_failed: 'Several charges in a row failed. Check the payment method, then resume.',
  authentication_required: 'Your bank wants you to approve the payment yourself. Choose another method, then resume.',
  payment_method_removed: 'The payment method it charged was removed. Choose another one, then resume.',
  other: 'Something stands in the way. It is tried again by itself.',
});
