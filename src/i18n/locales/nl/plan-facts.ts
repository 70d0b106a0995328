import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, tot {date}',
  discountAmount: '{name}: {amount} korting op de volgende factuur',
  discountAmountUntil: '{name}: {amount} korting op de volgende factuur, tot {date}',
  customerCredit: '{amount} tegoed gaat van de volgende facturen van je abonnement af.',
  seats: '{name}: {quantity} plaatsen',
  seatsInUse: '{name}: {inUse} van {quantity} plaatsen in gebruik',
  seatsUnlimited: '{name}: onbeperkt aantal plaatsen',
  addOns: 'Met {names}',
};
