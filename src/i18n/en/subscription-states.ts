import { defineMessages } from '../messages.ts';

/** Every other state of a plan: fetched when one is in it. */
export const subscriptionStateMessages = defineMessages('subscription', {
  draft: 'Draft',
  pending_payment: 'Waiting for payment',
  trialing: 'Trial',
  past_due: 'Payment due',
  paused: 'Paused',
  canceled: 'Ended',
  ending: 'Ending',

  startsLater: '{plan} starts once it is confirmed.',
  startsPaid: '{plan} starts once the first payment is through.',
  trialThen: 'Trial until {date}, then {price}.',
  trialUntil: 'Trial until {date}. Usage stops at what is included.',
  endsOn: '{plan} until {date}, then it ends. What you bought stays yours to use.',
  owes: 'The payment for {plan} did not go through. Your service continues with what you have; you can buy more once it is paid.',
  owesAmount:
    '{amount} for {plan} is still to be paid. Your service continues with what you have; you can buy more once it is paid.',
  owesRetry: 'We try again on {date}.',
  owesEnds: 'If it is still open on {date}, {plan} ends.',
  attemptsSpent: 'It was tried too often today. You can try again from {time} on.',
  isPaused: 'Nothing is charged while {plan} is paused. What you have can still be used.',
  isPausedSince: 'Paused since {date}. Nothing is charged, and what you have can still be used.',
  endedOn: '{plan} ended on {date}. What you bought stays yours to use.',
  ended: '{plan} has ended. What you bought stays yours to use.',

  choosePlan: 'Choose a plan',
  undo_cancel: 'Keep {plan}',
  resume: 'Resume {plan}',
  reactivate: 'Reactivate {plan}',
  payInvoice: 'Pay {amount}',
});
