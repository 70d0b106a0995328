import { defineMessages } from '../messages.ts';

/** One sentence per notice: what happens, with the figure and the date. */
export const noticeMessages = defineMessages('notices', {
  dismiss: 'Hide this notice',

  credits_low: 'Your credits are running low: {amount} left.',
  credits_low_plain: 'Your credits are running low.',
  credits_empty: 'You have no credits left.',
  balance_low: 'Your balance is running low: {amount} left.',
  balance_low_plain: 'Your balance is running low.',
  balance_empty: 'Your balance is used up.',
  balance_negative: 'Your balance is {amount}. The next funds you add pay this first.',
  payment_past_due:
    'The last payment did not go through. Your service continues with what you have; you can buy more once it is paid.',
  payment_past_due_amount:
    '{amount} is still to be paid. Your service continues with what you have; you can buy more once it is paid.',
  trial_ending: 'Your trial ends on {date}.',
  trial_ending_soon: 'Your trial ends soon.',
  subscription_canceled: 'Your plan has ended. What you bought stays yours to use.',
  subscription_canceled_at: 'Your plan ended on {date}. What you bought stays yours to use.',
  subscription_canceling: 'Your plan ends soon. What you bought stays yours to use.',
  subscription_canceling_at: 'Your plan ends on {date}. What you bought stays yours to use.',
  subscription_paused: 'Your plan is paused. You can use what you have; nothing is charged.',
  bill_held: 'Your plan cannot be billed yet: the tax cannot be worked out. Check your billing details.',
  plan_change_scheduled: 'Your plan changes soon.',
  plan_change_scheduled_at: 'Your plan changes to {plan} on {date}.',
  payment_method_missing: 'No payment method is saved. Add one, so that you can buy more when you need it.',
  payment_method_expiring: 'Your card expires soon. Add another one, so that the next payment goes through.',
  purchase_processing: 'Your bank is still confirming. You don’t need to pay again: we’ll update this page.',
  purchase_action: 'Your bank wants you to approve a payment. Nothing was added yet.',
  purchase_declined: 'A payment did not go through. You were not charged.',
  purchase_disputed:
    'A payment of {amount} is disputed with your bank. What it bought cannot be used until the bank has decided.',
  purchase_disputed_plain:
    'A payment is disputed with your bank. What it bought cannot be used until the bank has decided.',
  payment_returned: 'Your bank took a payment of {amount} back. What it bought is no longer available.',
  payment_returned_plain: 'Your bank took a payment back. What it bought is no longer available.',
  capacity_frozen: 'A payment is being checked. What it bought cannot be used for now.',
  funds_pending: 'A bank transfer of {amount} has not arrived yet. It is added when it does.',
  funds_pending_plain: 'A bank transfer has not arrived yet. It is added when it does.',
  grace_active: 'You may go on below zero until {date}, so that what is running can end.',
  grace_active_soon: 'You may go on below zero for a short while, so that what is running can end.',
  limit_near: '{feature}: nearly used up for this period.',
  limit_reached: '{feature}: used up for this period.',
  alert_crossed: 'What you have left has reached a level you wanted to be told of.',
  auto_top_up_paused: 'Automatic top-ups are paused. See why, and go on when it is solved.',
  auto_top_up_held: 'An automatic top-up is due and held back. See why.',
  spend_cap_near: 'You are close to a spending cap you set.',
  spend_cap_passed: 'You have spent more than a limit you set.',
  spend_cap_reached:
    'A spending cap you set is reached. Nothing more can be used until it starts anew or you raise it.',

  buyCredits: 'Buy credits',
  addFunds: 'Add funds',
  payInvoice: 'Pay the invoice',
  reactivate: 'Reactivate',
  showPayment: 'Show the payment',
  approve: 'Approve it',
  anotherCard: 'Use another card',
});
