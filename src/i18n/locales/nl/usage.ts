import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Verbruik',
  since: 'Sinds {start}, begint opnieuw op {end}',
  empty: 'Zodra je een functie van je abonnement gebruikt, verschijnt hier wat je ervan hebt gebruikt.',
  included: '{used} van {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, onbeperkt',
  seats: '{used} van {limit} plaatsen',
  on: 'Aan',
  off: 'Niet in je abonnement',
  over: '{amount} {unit} meer dan is inbegrepen',
  hard: 'Stopt bij {limit}',
  creditsEach: {
    one: '{count} credit per keer',
    other: '{count} credits per keer',
  },
  priceEach: '{price} per keer',
  pricePer: '{price} per {count} {unit}',
  priceOver: 'daarboven {price} per keer',
  pricePerOver: 'daarboven {price} per {count} {unit}',
  highest: 'Het meeste tegelijk in deze periode',
  creditsSpent: {
    one: '{count} credit gebruikt',
    other: '{count} credits gebruikt',
  },
  spent: '{amount} uitgegeven',
  soFar: 'tot nu toe gebruikt, gefactureerd aan het einde van de periode',
  soFarBilled: 'tot nu toe gebruikt, gefactureerd op {date}',
};
