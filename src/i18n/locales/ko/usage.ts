import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: '사용량',
  since: '{start}부터, {end}에 새로 시작',
  empty: '요금제의 기능을 사용하면 사용량이 여기에 표시됩니다.',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, 무제한',
  seats: '{used} / {limit}석',
  on: '켜짐',
  off: '현재 요금제에 없음',
  over: '포함량보다 {amount} {unit} 초과',
  hard: '{limit}에서 중단',
  creditsEach: { other: '개당 {count}크레딧' },
  priceEach: '개당 {price}',
  pricePer: '{count} {unit}당 {price}',
  creditsSpent: { other: '{count}크레딧 사용' },
  spent: '{amount} 사용',
  soFar: '지금까지의 사용량, 기간이 끝날 때 청구',
  soFarBilled: '지금까지의 사용량, {date}에 청구',
};
