import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, fino al {date}',
  discountAmount: '{name}: {amount} di sconto sulla prossima fattura',
  discountAmountUntil: '{name}: {amount} di sconto sulla prossima fattura, fino al {date}',
  customerCredit: '{amount} a tuo favore vengono scalati dalle prossime fatture del tuo piano.',
  seats: '{name}: {quantity} posti',
  seatsInUse: '{name}: {inUse} di {quantity} posti in uso',
  seatsUnlimited: '{name}: posti illimitati',
  addOns: 'Con {names}',
};
