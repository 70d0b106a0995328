import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: '기간',
  anyTime: '전체 기간',
  thisMonth: '이번 달',
  lastMonth: '지난달',
  thisYear: '올해',
  lastYear: '작년',
  chosenDates: '날짜 선택',
  clear: '필터 지우기',
  next: '다음',
  previous: '이전',
  range: '{first}~{last}',
  rangeOfMore: '{first}~{last}, 더 있음',
  turnFailed: '이 페이지를 불러오지 못했습니다. 다시 시도하세요.',
  updating: '불러오는 중…',
  downloadCsv: 'CSV 다운로드',
  downloadJson: 'JSON 다운로드',
  preparing: '준비 중…',
  exportFailed: '파일을 준비하지 못했습니다. 다시 시도하세요.',
};
