import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: '사용하지 않은 기간: {name}',
  beyond_included: '{name}, 요금제 포함량 초과분',
  funds: '잔액 충전',
  debt: '0 아래로 사용한 잔액',
  credit_used: '계정의 적립금',
  credit_kept: '계정에 남는 금액',
  too_small: '청구하기에 너무 적은 금액',
};
