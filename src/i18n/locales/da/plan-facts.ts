import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, indtil {date}',
  discountAmount: '{name}: {amount} rabat på den næste faktura',
  discountAmountUntil: '{name}: {amount} rabat på den næste faktura, indtil {date}',
  customerCredit: 'Du har {amount} til gode, som trækkes fra de næste fakturaer for dit abonnement.',
  seats: '{name}: {quantity} pladser',
  seatsInUse: '{name}: {inUse} af {quantity} pladser i brug',
  seatsUnlimited: '{name}: ubegrænset antal pladser',
  addOns: 'Med {names}',
};
