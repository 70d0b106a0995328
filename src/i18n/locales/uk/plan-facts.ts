import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, до {date}',
  discountAmount: '{name}: знижка {amount} на наступний рахунок',
  discountAmountUntil: '{name}: знижка {amount} на наступний рахунок, до {date}',
  customerCredit: '{amount} на вашу користь зменшать наступні рахунки за тариф.',
  seats: '{name}: місць {quantity}',
  seatsInUse: '{name}: зайнято місць {inUse} із {quantity}',
  seatsUnlimited: '{name}: будь-яка кількість місць',
  addOns: 'Також: {names}',
};
