import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, bis {date}',
  discountAmount: '{name}: {amount} Nachlass auf die nächste Rechnung',
  discountAmountUntil: '{name}: {amount} Nachlass auf die nächste Rechnung, bis {date}',
  customerCredit: '{amount} zu Ihren Gunsten werden mit den nächsten Rechnungen Ihres Tarifs verrechnet.',
  seats: '{name}: {quantity} Plätze',
  seatsInUse: '{name}: {inUse} von {quantity} Plätzen belegt',
  seatsUnlimited: '{name}: beliebig viele Plätze',
  addOns: 'Mit {names}',
};
