import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}，至{date}',
  discountAmount: '{name}：下一张账单减{amount}',
  discountAmountUntil: '{name}：下一张账单减{amount}，截至{date}',
  customerCredit: '您的预存款{amount}会抵扣之后的套餐账单。',
  seats: '{name}：{quantity}个席位',
  seatsInUse: '{name}：{quantity}个席位中使用{inUse}个',
  seatsUnlimited: '{name}：席位不限',
  addOns: '含{names}',
};
