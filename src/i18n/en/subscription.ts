import { defineMessages } from '../messages.ts';

/** The plan and its state, said with the date and the figure. */
export const subscriptionMessages = defineMessages('subscription', {
  title: 'Plan',
  perWeek: '{amount} a week',
  perMonth: '{amount} a month',
  perQuarter: '{amount} a quarter',
  perYear: '{amount} a year',
  perOnce: '{amount} once',

  draft: 'Draft',
  pending_payment: 'Waiting for payment',
  trialing: 'Trial',
  active: 'Active',
  past_due: 'Payment due',
  paused: 'Paused',
  canceled: 'Ended',
  ending: 'Ending',

  startsLater: '{plan} starts once it is confirmed.',
  startsPaid: '{plan} starts once the first payment is through.',
  trialThen: 'Trial until {date}, then {price}.',
  trialUntil: 'Trial until {date}. Usage stops at what is included.',
  nextCharge: 'next payment {amount} on {date}',
  nextDate: 'next payment on {date}',
  freePlan: 'Free. Usage stops at what is included.',
  periodUntil: 'Current period until {date}',
  endsOn: '{plan} until {date}, then it ends. What you bought stays yours to use.',
  owes: 'The payment for {plan} did not go through. Your service continues with what you have; you can buy more once it is paid.',
  owesAmount:
    '{amount} for {plan} is still to be paid. Your service continues with what you have; you can buy more once it is paid.',
  isPaused: 'Nothing is charged while {plan} is paused.',
  endedOn: '{plan} ended on {date}. What you bought stays yours to use.',
  ended: '{plan} has ended. What you bought stays yours to use.',
});
