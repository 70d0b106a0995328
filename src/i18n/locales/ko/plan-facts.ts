import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, {date}까지',
  discountAmount: '{name}: 다음 청구에서 {amount} 할인',
  discountAmountUntil: '{name}: 다음 청구에서 {amount} 할인, {date}까지',
  customerCredit: '적립금 {amount}이(가) 다음 요금제 청구에서 차감됩니다.',
  seats: '{name}: {quantity}석',
  seatsInUse: '{name}: {quantity}석 중 {inUse}석 사용 중',
  seatsUnlimited: '{name}: 좌석 수 제한 없음',
  addOns: '{names} 포함',
};
