import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}（{date}まで）',
  discountAmount: '{name}：次回の請求から{amount}割引',
  discountAmountUntil: '{name}：次回の請求から{amount}割引（{date}まで）',
  customerCredit: 'お預かり金{amount}は、プランの次回以降の請求から差し引かれます。',
  seats: '{name}：{quantity}席',
  seatsInUse: '{name}：{quantity}席中{inUse}席を使用中',
  seatsUnlimited: '{name}：席数は無制限',
  addOns: '{names}付き',
};
