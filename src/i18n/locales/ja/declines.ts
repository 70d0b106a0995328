import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'もう一度試すか、同じ購入に別のカードをご利用ください。',
  another: '同じ購入に別のカードをご利用ください。',
  card_declined: '理由はカード会社にお問い合わせいただけます。別のカードを使うか、ご確認のうえもう一度お試しください。',
  insufficient_funds: '別のカードを使うか、利用可能額が十分になってからもう一度お試しください。',
  expired_card: 'カード会社から届いた新しいカードを追加するか、別のカードをご利用ください。',
  incorrect_cvc: 'カード裏面のセキュリティコードを確認してカードを追加し直すか、別のカードをご利用ください。',
  authentication_failed: 'もう一度試してカード会社のアプリで承認するか、別のカードをご利用ください。',
  authentication_required: 'カード会社のアプリをお手元に用意して、もう一度お試しください。',
  card_not_supported: '別のカードをご利用ください。このカードのオンライン決済は、カード会社で有効にできます。',
  limit_exceeded: '別のカードを使うか、カード会社のアプリで限度額を引き上げてからもう一度お試しください。',
  processing_error: 'カードに問題はありません。しばらくしてからもう一度お試しください。',
  payment_method_missing: 'カードを追加するか、保存済みのカードを選んでください。',
};
