import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: '코드가 있나요?',
  label: '프로모션 또는 선물 코드',
  apply: '적용',
  applying: '확인 중…',
  missing: '코드를 입력하세요.',
  code_not_valid: '유효하지 않거나 기간이 지난 코드입니다. 입력한 내용을 확인하세요.',
  code_already_used: '이미 사용된 코드입니다.',
  code_not_applicable: '현재 요금제에는 사용할 수 없는 코드입니다.',
  notForThis: '이 구매에는 사용할 수 없는 코드입니다.',
  tooMany: '코드를 너무 많이 시도했습니다. 잠시 기다린 후 다시 시도하세요.',
  failed: '코드를 확인하지 못했습니다. 변경된 것은 없습니다. 다시 시도하세요.',

  gaveCredits: { other: '{name}: {count}크레딧이 추가되었습니다.' },
  gaveBalance: '{name}: 잔액에 {amount}이(가) 추가되었습니다.',
  usableUntil: '{date}까지 사용할 수 있습니다.',
  planDiscount: '{name}: 요금제 청구액에서 {off} 할인.',
  planDiscountBills: { other: '{name}: 다음 요금제 청구 {count}회에서 {off} 할인.' },
  forPurchase: '{name}. 다음 구매에 적용됩니다.',
  useForCredits: '이 코드로 크레딧 구매',
  useForFunds: '이 코드로 잔액 충전',

  applied: '{name}이(가) 적용되었습니다.',
  appliedBonus: '{name}: {amount} 추가 증정.',
  remove: '코드 제거',
};
