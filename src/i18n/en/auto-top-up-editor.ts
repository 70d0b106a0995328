import { defineMessages } from '../messages.ts';

/** Setting up what is charged without asking. */
export const autoTopUpEditorMessages = defineMessages('auto-top-up-editor', {
  when: 'When to top up',
  whenMoney: 'At a balance of',
  whenCredits: 'At a number of credits',
  whenDays: 'With days left at my pace',
  level: 'Balance',
  credits: 'Credits',
  daysLeft: 'Days left',

  what: 'What to add',
  fixed: 'The same each time',
  toTarget: 'Up to a target',
  predictive: 'What the next days need',
  predictiveHint: 'Worked out from your own pace. While that is not known, nothing is charged.',
  amount: 'Amount',
  limits: '{minimum} to {maximum}, plus tax',
  target: 'Target',
  days: 'Days to cover',
  pack: 'Pack',
  packOption: { one: '{pack}: {count} credit, {price}', other: '{pack}: {count} credits, {price}' },
  quantity: 'How many each time',

  cap: 'Most per month',
  capHint: 'Tax included. Nothing is charged beyond it until the next month.',
  capLimit: 'Tax included, {limit} at most. Nothing is charged beyond it until the next month.',
  method: 'Payment method',
  methodDefault: 'The one used for payments',
  methodDefaultNamed: '{name}, used for payments',
  backup: 'If it is declined, {backup} is tried once.',
  noBackup: 'There is no backup. You can choose one under Payment method.',

  preview: 'What this means',
  oneCharge: 'One charge now would be {total}, with {tax} tax.',
  oneChargeUntaxed: 'One charge now would be {total}.',
  firstRun: 'At your pace it first runs on about {date}.',
  capLeft: '{amount} of the cap is left this month.',
  charges_now: 'The level is reached already: saving charges {total} at once.',
  cap_below_one_charge: 'The cap is lower than one charge, so it would never run.',
  cap_nearly_used: 'The cap leaves no room for two charges this month, so the rule may not run when you need it.',
  below_spend_of_a_day: 'You use more than this in a day: you may run out before a charge is through.',
  no_payment_method: 'No payment method is saved. Nothing is charged until there is one.',
  payment_method_not_chargeable:
    'The bank wants you to approve each payment with this method, so it cannot be charged while you are away.',
  not_enough_data: 'Your pace is not known yet. Nothing is charged until it is.',
  purchases_blocked: 'Nothing can be bought at the moment. It starts once that is solved.',

  simulated: { one: 'With your last day', other: 'With your last {count} days' },
  wouldNotHave: 'It would not have charged anything.',
  wouldHave: {
    one: 'It would have charged once, {total} with tax.',
    other: 'It would have charged {count} times, {total} with tax.',
  },
  wouldHold: {
    one: 'The cap would have held {count} charge back.',
    other: 'The cap would have held {count} charges back.',
  },
  wouldRunOut: {
    one: 'You would still have run out on {count} day.',
    other: 'You would still have run out on {count} days.',
  },
  wouldUnknown: 'There is too little use yet to try it.',
  chargedOn: 'Charged on {days}',

  consent: 'Your permission',
  consentVersion: 'Version {version}',
  agree: 'I have read this and agree',
  agreeMissing: 'Nothing can be charged without your permission. Tick the box to give it.',
  textChanged: 'The text has changed. Please read it again.',
  'text_2026-11-22':
    'I allow automatic charges to my saved payment method, without asking me each time, whenever what I have left reaches ' +
    'the level I set, for the amount I set plus tax, and never more in a calendar month than the monthly cap I set. If that ' +
    'payment method is declined, my backup payment method may be charged instead. Each charge is invoiced. I can change ' +
    'this or switch it off at any time, and it stays off until I switch it on again.',

  switchOn: 'Switch on automatic top-up',
  save: 'Save changes',
  saveAndPay: 'Save and pay {total} now',
  saving: 'Saving…',
  cancel: 'Cancel',

  amountWrong: 'Enter an amount such as {example}.',
  creditsWrong: 'Enter a whole number of credits.',
  numberWrong: 'Enter a whole number from {minimum} to {maximum}.',
  tooSmall: 'Enter at least {limit}.',
  tooLarge: 'Enter at most {limit}.',
  targetTooLow: 'The target has to be above the level at which it runs.',
  daysTooFew: 'Cover more days than are left when it runs.',
  methodGone: 'This method can no longer be charged. Choose another one.',
  packGone: 'This pack is no longer offered. Choose another one.',
  failed: 'Nothing was saved, and nothing was charged. Try again.',
});
