import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, jusqu’au {date}',
  discountAmount: '{name}\u00a0: {amount} de réduction sur la prochaine facture',
  discountAmountUntil: '{name}\u00a0: {amount} de réduction sur la prochaine facture, jusqu’au {date}',
  customerCredit: '{amount} en votre faveur sont déduits des prochaines factures de votre offre.',
  seats: '{name}\u00a0: {quantity} places',
  seatsInUse: '{name}\u00a0: {inUse} places utilisées sur {quantity}',
  seatsUnlimited: '{name}\u00a0: nombre de places illimité',
  addOns: 'Avec {names}',
};
