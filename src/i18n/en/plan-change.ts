import { defineMessages } from '../messages.ts';

/**
 * What a change of the plan does, said before anything is confirmed: when, what it costs, what becomes of credits and balance,
 * and what goes.
 */
export const planChangeMessages = defineMessages('plan-change', {
  changeTitle: 'Change to {plan}',
  changeTitlePlain: 'Change plan',
  invoiceTitle: 'Pay invoice {number}',
  invoiceTitlePlain: 'Pay the open invoice',
  reactivateTitle: 'Reactivate {plan}',
  reactivateTitlePlain: 'Reactivate the plan',

  startsNow: '{plan} starts as soon as it is paid.',
  startsNowFree: '{plan} starts at once.',
  startsOn: '{plan} from {date}. Until then nothing changes.',
  trialUntil: 'Free until {date}.',
  nextPayment: 'Next payment {amount} on {date}.',
  noPayment: 'Nothing is charged from then on.',
  customerCredit: '{amount} of what you have paid stays on your account and lowers the next invoices.',

  creditsChange: 'Plan credits: {before} now, {after} right after.',
  creditsReset: 'Plan credits: you have {before} until then. From {date} on there are {after} in each period.',
  creditsEnd: 'Plan credits end on {date}. You can use the {before} that are left until then.',
  creditsKept: 'The {amount} credits you bought stay exactly as they are.',
  creditsWait:
    'The {amount} credits you bought stay yours, but {plan} does not use credits. They wait until a plan does.',
  balanceChange: 'Included balance: {before} now, {after} right after.',
  balanceReset: 'Included balance: you have {before} until then. From {date} on there is {after} in each period.',
  balanceEnd: 'The included balance ends on {date}. You can use the {before} that are left until then.',
  balanceKept: 'The {amount} you added stays exactly as it is.',
  balanceWait:
    'The {amount} you added stays yours, but {plan} does not spend from a balance. It waits until a plan does.',

  featuresLost: 'No longer included: {names}.',
  featuresGained: 'New with it: {names}.',
  addOnsEnding: 'Ends with it: {names}.',
  seatsExcess: '{inUse} seats are in use, and there will be {available}. Take {excess} away until then.',
  replacesCancellation: 'The cancellation is taken back with it.',
  replacesChange: 'The change that was planned until now does not happen.',

  advicePack:
    'For less: at your pace you need {missing} credits more a month. {pack} would cover that for {packPrice}; {plan} costs {upgradePrice} more a month.',
  adviceUpgrade:
    'A good choice: at your pace you need {missing} credits more a month. As packs they would cost {packPrice}; {plan} costs {upgradePrice} more.',

  invoiceText: 'Once it is paid, {plan} goes on and you can buy again.',
  invoiceTextPlain: 'Once it is paid, you can buy again.',
  invoiceRetry: 'Otherwise the next try is on {date}.',
  reactivateText: '{plan} starts again today, at today’s price. What you bought is still yours to use.',

  confirmChange: 'Change to {plan}',
  confirmChangePaid: 'Change to {plan} · {total}',
  confirmOn: 'Change on {date}',
  confirmReactivate: 'Reactivate {plan}',
  confirmReactivatePaid: 'Reactivate {plan} · {total}',
  keep: 'Keep {plan}',
  changing: 'Changing…',
  changed: 'You are on {plan} now.',
  changedPlain: 'The plan is changed.',
  scheduled: '{plan} from {date}.',
  reactivated: '{plan} is active again.',
  reactivatedPlain: 'The plan is active again.',
  invoicePaid: 'The invoice is paid. {plan} goes on.',
  invoicePaidPlain: 'The invoice is paid.',

  failed: 'Nothing was changed and nothing was charged. Try again.',
  refusedSeats: 'More seats are in use than {plan} has. Take some away, then change. Nothing was changed.',
  refusedPastDue: 'Pay the open invoice first, then the plan can be changed. Nothing was changed.',
  refusedRenewal: 'The running period is being paid. The plan can be changed once that is through.',
  refusedUnavailable: 'This plan is no longer offered. Nothing was changed.',
  refusedNotAllowed: 'This change is not possible from your plan now. Nothing was changed.',
  refusedMethod: 'Add a payment method first. It is charged when the trial ends.',
});
