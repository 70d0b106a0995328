import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, até {date}',
  discountAmount: '{name}: {amount} de desconto na próxima fatura',
  discountAmountUntil: '{name}: {amount} de desconto na próxima fatura, até {date}',
  customerCredit: '{amount} a seu favor são abatidos das próximas faturas do seu plano.',
  seats: '{name}: {quantity} licenças',
  seatsInUse: '{name}: {inUse} de {quantity} licenças em uso',
  seatsUnlimited: '{name}: licenças ilimitadas',
  addOns: 'Com {names}',
};
