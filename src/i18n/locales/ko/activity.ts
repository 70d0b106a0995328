import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: '활동 불러오는 중…',
  listLabel: '활동',
  after: '이후 {amount}',
  empty: '아직 내역이 없습니다',
  emptyText: '사용, 구매, 지급 내역과 그 후 남은 양이 여기에 기록됩니다.',
  columnChange: '변경',
  usage: '사용',
  purchase: '구매',
  plan_allowance: '요금제 제공분',
  reset: '재설정',
  expiry: '소멸',
  adjustment: '조정',
  debt: '초과 사용',
  refund: '환불',
  dispute: '이의 제기',
};
