import { defineMessages } from '../messages.ts';

/** What goes with a plan and is seldom there: a discount, money owed to the customer, seats, add-ons. */
export const planFactMessages = defineMessages('plan-facts', {
  discount: '{name}',
  discountUntil: '{name}, until {date}',
  discountAmount: '{name}: {amount} off the next bill',
  discountAmountUntil: '{name}: {amount} off the next bill, until {date}',
  customerCredit: '{amount} in your favour comes off the next bills of your plan.',
  seats: '{name}: {quantity} seats',
  seatsInUse: '{name}: {inUse} of {quantity} seats in use',
  seatsUnlimited: '{name}: any number of seats',
  addOns: 'With {names}',
});
