import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: '{count}크레딧을 {total}에 구매했습니다.' },
  boughtFunds: '{amount}을(를) {total}에 충전했습니다.',
  unused: '아직 전혀 사용하지 않았습니다.',
  timeLeft: { other: '{count}분 더 취소할 수 있습니다.' },
  lessThanAMinute: '취소할 수 있는 시간이 1분도 남지 않았습니다.',
  until: '{time}까지 취소할 수 있습니다.',
  undo: '이 구매 취소',

  title: '이 구매 취소',
  moneyToMethod: '{total}이(가) {method}(으)로 환불됩니다.',
  money: '{total}이(가) 결제한 수단으로 환불됩니다.',
  bankTime: '카드사에 표시되기까지 며칠 걸릴 수 있습니다.',
  takesCredits: { other: '{count}크레딧이 다시 차감됩니다.' },
  takesFunds: '잔액에서 {amount}이(가) 다시 차감됩니다.',
  creditNote: '청구서 목록에 차감 전표가 추가됩니다.',
  confirm: '취소하고 {total} 환불받기',
  undoing: '취소하는 중…',
  keep: '그대로 두기',
  done: '취소되었습니다. {total}이(가) {method}(으)로 환불됩니다.',
  donePlain: '취소되었습니다. {total}이(가) 결제한 수단으로 환불됩니다.',
  notPossible: '일부를 사용했거나 시간이 지나 더 이상 취소할 수 없습니다. 변경된 것은 없습니다.',
  failed: '취소하지 못했습니다. 다시 시도하세요.',
};
