import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: '부가 기능',
  empty: '현재 요금제에 추가할 부가 기능이 없습니다',
  emptyText: '요금제에 추가할 수 있는 항목이 여기에 표시됩니다.',
  active: '이용 중',
  activeUntil: '{date}까지 이용 가능',
  dueNow: '지금 {amount}, 남은 기간분',
  taxAdded: '세금 별도 가격입니다. 결제 전에 합계를 확인할 수 있습니다.',
  add: '추가',
  addLabel: '{name}을(를) {price}에 추가',
  end: '종료',
  endLabel: '{name} 종료',
  keep: '유지',
  keepLabel: '{name} 유지',

  buyTitle: '{name} 추가',
  buyText: '{name}은(는) 결제가 완료되는 즉시 사용할 수 있습니다.',
  buyPart: '지금은 남은 기간분만 결제하고, 이후에는 요금제와 함께 {price}을(를) 결제합니다.',
  buyEnds: '언제든지 종료할 수 있으며, 기간이 끝날 때까지 유지됩니다.',
  buyConfirm: '{name} 추가 · {total}',
  bought: '이제 {name}을(를) 사용할 수 있습니다.',

  endTitle: '{name} 종료',
  endText: '{name}은(는) {date}까지 유지됩니다. 이후 종료되며 더 이상 청구되지 않습니다.',
  endNoRefund: '이미 결제한 남은 기간은 환불되지 않습니다.',
  endConfirm: '{name} 종료',
  ending: '종료하는 중…',
  leave: '{name} 유지',
  ended: '{name}이(가) {date}에 종료됩니다.',
  kept: '{name}이(가) 계속됩니다.',
  failed: '변경된 것은 없습니다. 다시 시도하세요.',
};
