import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: '请重试，或用另一张卡完成这笔购买。',
  another: '请用另一张卡完成这笔购买。',
  card_declined: '您可以向银行了解原因。请换一张卡，或在联系银行后重试。',
  insufficient_funds: '请换一张卡，或在这张卡资金充足后重试。',
  expired_card: '请添加银行寄给您的新卡，或换一张卡。',
  incorrect_cvc: '请核对卡背面的安全码后重新添加这张卡，或换一张卡。',
  authentication_failed: '请重试并在银行应用中确认，或换一张卡。',
  authentication_required: '请准备好银行应用，然后重试。',
  card_not_supported: '请换一张卡。您也可以请银行为这张卡开通网上支付。',
  limit_exceeded: '请换一张卡，或在银行应用中提高限额后重试。',
  processing_error: '您的卡没有问题。请稍后重试。',
  payment_method_missing: '请添加一张卡，或选择已保存的卡。',
};
