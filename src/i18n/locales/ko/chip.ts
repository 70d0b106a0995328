import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count}크레딧' },
  creditsLabel: { other: '{count}크레딧 남음' },
  balanceLabel: '잔액 {amount}',
  low: '얼마 남지 않음',
  empty: '모두 사용함',
  negative: '마이너스',
  billing: '결제',
  openBilling: '결제 열기',
  buyCredits: '크레딧 구매',
  addFunds: '잔액 충전',
  resets: '{date}에 재설정',
  lasts: { other: '지금 속도로 약 {count}일 사용 가능' },
};
