import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Forbrug',
  since: 'Siden {start}, begynder forfra den {end}',
  empty: 'Når du bruger en funktion i dit abonnement, vises dit forbrug af den her.',
  included: '{used} af {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, ubegrænset',
  seats: '{used} af {limit} pladser',
  on: 'Til',
  off: 'Ikke i dit abonnement',
  over: '{amount} {unit} ud over det inkluderede',
  hard: 'Stopper ved {limit}',
  creditsEach: {
    one: '{count} kredit pr. gang',
    other: '{count} kreditter pr. gang',
  },
  priceEach: '{price} pr. gang',
  pricePer: '{price} pr. {count} {unit}',
  priceOver: '{price} pr. gang ud over det',
  pricePerOver: '{price} pr. {count} {unit} ud over det',
  highest: 'Det højeste på én gang i perioden',
  creditsSpent: {
    one: '{count} kredit brugt',
    other: '{count} kreditter brugt',
  },
  spent: '{amount} brugt',
  soFar: 'brugt indtil nu, faktureres, når perioden slutter',
  soFarBilled: 'brugt indtil nu, faktureres den {date}',
};
