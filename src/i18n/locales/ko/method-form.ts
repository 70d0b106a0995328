import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: '양식 불러오는 중…',
  sandboxLegend: '테스트 카드',
  sandboxText: '샌드박스입니다. 카드의 동작을 선택하세요. 카드 번호가 필요 없으며 실제 돈은 오가지 않습니다.',
  fieldsLabel: '카드 또는 다른 결제 수단',
  privacy: '입력한 내용은 Stripe로 바로 전송되며 {seller}에는 번호가 전달되지 않습니다. 지금은 청구되지 않습니다.',

  failed: '카드가 저장되지 않았습니다. 청구된 금액은 없습니다. 다시 시도하세요.',
  refused: '카드가 승인되지 않았습니다. 청구된 금액은 없습니다. 정보를 확인하거나 다른 카드를 사용하세요.',
  refusedBecause: '{reason} 청구된 금액은 없습니다.',
  unreachable: '결제 서비스에 연결하지 못했습니다. 청구된 금액은 없습니다. 다시 시도하세요.',
  limited: '짧은 시간에 너무 많이 시도했습니다. 청구된 금액은 없습니다. 잠시 기다린 후 다시 시도하세요.',
  unavailable: '여기에서는 카드를 추가할 수 없습니다. 계정 설정을 확인해 보세요.',

  blockedTitle: '카드 입력 양식을 불러오지 못했습니다',
  blockedText:
    '광고 차단기, 개인정보 보호 설정 또는 네트워크가 js.stripe.com을 막고 있을 수 있습니다. 청구된 금액은 없습니다. 이 페이지에서 허용한 후 다시 시도하세요.',
  blockedOtherwise:
    '이미 저장된 카드는 양식 없이도 사용할 수 있습니다. {seller}에 다른 결제 방법을 문의할 수도 있습니다.',
  retry: '다시 시도',

  save: '카드 저장',
  saving: '저장 중…',
  cancel: '취소',
  sheetTitle: '카드 추가',
};
