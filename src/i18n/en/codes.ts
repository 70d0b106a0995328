import { defineMessages } from '../messages.ts';

/** Promotion and gift codes: what they give, or why one cannot be used. */
export const codeMessages = defineMessages('codes', {
  title: 'Have a code?',
  label: 'Promotion or gift code',
  apply: 'Apply',
  applying: 'Checking…',
  missing: 'Enter a code.',
  code_not_valid: 'This code is not valid, or no longer. Check how it is written.',
  code_already_used: 'This code has been used already.',
  code_not_applicable: 'This code does not go with your plan.',
  notForThis: 'This code does not go with this purchase.',
  tooMany: 'Too many codes were tried. Wait a moment, then try again.',
  failed: 'The code could not be checked, and nothing was changed. Try again.',

  gaveCredits: { one: '{name}: {count} credit added.', other: '{name}: {count} credits added.' },
  gaveBalance: '{name}: {amount} added to your balance.',
  usableUntil: 'To be used by {date}.',
  planDiscount: '{name}: {off} off the bills of your plan.',
  planDiscountBills: {
    one: '{name}: {off} off the next {count} bill of your plan.',
    other: '{name}: {off} off the next {count} bills of your plan.',
  },
  forPurchase: '{name}. It counts with your next purchase.',
  useForCredits: 'Buy credits with it',
  useForFunds: 'Add funds with it',

  applied: '{name} is applied.',
  appliedBonus: '{name}: {amount} on top.',
  remove: 'Remove the code',
});
