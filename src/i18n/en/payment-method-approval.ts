import { defineMessages } from '../messages.ts';

/** What it means that a bank wants to be asked each time. A part of the area `payment-methods`. */
export const methodApprovalMessages = defineMessages('payment-methods', {
  needsApprovalText:
    'The bank wants you to approve each payment with {name}, so renewals and automatic top-up cannot use it. Add another payment method for them.',
  needsApprovalBackedUp:
    'The bank wants you to approve each payment with {name}. While you are away, {backup} is charged instead.',
});
