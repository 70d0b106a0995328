import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: '이용 중',
  taxAdded: '세금 별도 가격입니다. 결제 전에 합계를 확인할 수 있습니다.',
  keep: '그대로 두기',
  endNoRefund: '이미 결제한 남은 기간은 환불되지 않습니다.',
  failed: '변경된 것은 없습니다. 다시 시도하세요.',
};
