import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: '얼마나 쓸 수 있나요',
  loading: '예측 불러오는 중…',
  window: '예측 기준',
  week: '지난 7일',
  fortnight: '지난 14일',
  month: '지난 30일',
  untilDay: '{date}경까지',
  until: { other: '{date}경까지 · {count}일' },
  between: '매일 많이 쓰면 {from}, 매일 적게 쓰면 {to}까지',
  notBefore: '{from} 이전에는 소진되지 않습니다. 매일 적게 쓰면 1년 넘게 사용할 수 있습니다',
  pace: { other: '온전한 {count}일 동안 하루 약 {amount}. 적은 날 {quiet}, 많은 날 {busy}' },
  topUp: '{date}경 자동 충전',
  resets: '{date}에 요금제에서 {amount}이(가) 지급됩니다. 여기에는 포함하지 않았습니다',
  today: '오늘',
  not_enough_data: '날짜를 알려 드리기에는 사용량이 아직 부족합니다. 사용한 날이 온전히 3일 지나면 표시됩니다.',
  nothing_left: '남은 것이 없습니다.',
  longer_than_a_year: '지금 속도로는 1년 넘게 사용할 수 있습니다.',
  no_usage: '이 기간에 사용하지 않아 소진되지 않습니다.',
  not_prepaid: '사용량이 나중에 청구되므로 소진되지 않습니다.',
  asOf: '{time} 기준',
};
