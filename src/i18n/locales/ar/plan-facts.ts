import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}، حتى {date}',
  discountAmount: '{name}: خصم {amount} على الفاتورة التالية',
  discountAmountUntil: '{name}: خصم {amount} على الفاتورة التالية، حتى {date}',
  customerCredit: '{amount} لصالحك تُخصم من فواتير خطتك التالية.',
  seats: '{name}: عدد المقاعد {quantity}',
  seatsInUse: '{name}: المستخدم {inUse} من {quantity} مقاعد',
  seatsUnlimited: '{name}: أي عدد من المقاعد',
  addOns: 'مع {names}',
};
