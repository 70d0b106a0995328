import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, til {date}',
  discountAmount: '{name}: {amount} avslag på den neste fakturaen',
  discountAmountUntil: '{name}: {amount} avslag på den neste fakturaen, til {date}',
  customerCredit: 'Du har {amount} til gode, som trekkes fra de neste fakturaene for abonnementet.',
  seats: '{name}: {quantity} plasser',
  seatsInUse: '{name}: {inUse} av {quantity} plasser i bruk',
  seatsUnlimited: '{name}: ubegrenset antall plasser',
  addOns: 'Med {names}',
};
