import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Tente de novo ou use outro cartão para a mesma compra.',
  another: 'Use outro cartão para a mesma compra.',
  card_declined: 'Seu banco pode dizer o motivo. Use outro cartão, ou tente de novo depois de falar com ele.',
  insufficient_funds: 'Use outro cartão, ou tente de novo quando houver o suficiente neste.',
  expired_card: 'Adicione o cartão que o banco enviou no lugar deste, ou use outro.',
  incorrect_cvc: 'Adicione o cartão de novo com o código do verso, ou use outro.',
  authentication_failed: 'Tente de novo e aprove o pagamento no app do seu banco, ou use outro cartão.',
  authentication_required: 'Tente de novo quando estiver com o app do seu banco à mão.',
  card_not_supported: 'Use outro cartão. Seu banco pode liberar pagamentos on-line para este.',
  limit_exceeded: 'Use outro cartão, ou aumente o limite no app do seu banco e tente de novo.',
  processing_error: 'Não há nada de errado com seu cartão. Tente de novo em instantes.',
  payment_method_missing: 'Adicione um cartão ou escolha um que já esteja salvo.',
};
