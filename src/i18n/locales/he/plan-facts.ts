import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, עד {date}',
  discountAmount: '{name}: הנחה של {amount} בחשבון הבא',
  discountAmountUntil: '{name}: הנחה של {amount} בחשבון הבא, עד {date}',
  customerCredit: '{amount} לזכותכם יופחתו מהחשבונות הבאים של התוכנית.',
  seats: '{name}: {quantity} מקומות',
  seatsInUse: '{name}: {inUse} מתוך {quantity} מקומות בשימוש',
  seatsUnlimited: '{name}: מקומות ללא הגבלה',
  addOns: 'עם {names}',
};
