import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}，至{date}',
  discountAmount: '{name}：下一張帳單減 {amount}',
  discountAmountUntil: '{name}：下一張帳單減 {amount}，截至{date}',
  customerCredit: '您的預存款 {amount} 會抵扣之後的方案帳單。',
  seats: '{name}：{quantity} 個席位',
  seatsInUse: '{name}：{quantity} 個席位中使用 {inUse} 個',
  seatsUnlimited: '{name}：席位不限',
  addOns: '含 {names}',
};
