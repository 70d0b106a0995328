import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: '다시 시도하거나 같은 구매에 다른 카드를 사용하세요.',
  another: '같은 구매에 다른 카드를 사용하세요.',
  card_declined: '이유는 카드사에 문의할 수 있습니다. 다른 카드를 사용하거나 카드사에 문의한 후 다시 시도하세요.',
  insufficient_funds: '다른 카드를 사용하거나 이 카드의 한도가 충분해지면 다시 시도하세요.',
  expired_card: '카드사에서 새로 받은 카드를 추가하거나 다른 카드를 사용하세요.',
  incorrect_cvc: '뒷면의 보안 코드를 확인해 카드를 다시 추가하거나 다른 카드를 사용하세요.',
  authentication_failed: '다시 시도하여 카드사 앱에서 승인하거나 다른 카드를 사용하세요.',
  authentication_required: '카드사 앱을 준비한 후 다시 시도하세요.',
  card_not_supported: '다른 카드를 사용하세요. 이 카드의 온라인 결제는 카드사에서 허용할 수 있습니다.',
  limit_exceeded: '다른 카드를 사용하거나 카드사 앱에서 한도를 높인 후 다시 시도하세요.',
  processing_error: '카드에는 문제가 없습니다. 잠시 후 다시 시도하세요.',
  payment_method_missing: '카드를 추가하거나 저장된 카드를 선택하세요.',
};
