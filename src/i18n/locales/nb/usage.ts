import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Bruk',
  since: 'Siden {start}, starter på nytt {end}',
  empty: 'Når du bruker en funksjon i abonnementet ditt, vises det du har brukt av den her.',
  included: '{used} av {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, ubegrenset',
  seats: '{used} av {limit} plasser',
  on: 'På',
  off: 'Ikke i abonnementet ditt',
  over: '{amount} {unit} utover det som er inkludert',
  hard: 'Stopper ved {limit}',
  creditsEach: {
    one: '{count} kreditt per gang',
    other: '{count} kreditter per gang',
  },
  priceEach: '{price} per gang',
  pricePer: '{price} per {count} {unit}',
  priceOver: '{price} per gang utover det',
  pricePerOver: '{price} per {count} {unit} utover det',
  highest: 'Det høyeste på én gang i perioden',
  creditsSpent: {
    one: '{count} kreditt brukt',
    other: '{count} kreditter brukt',
  },
  spent: '{amount} brukt',
  soFar: 'brukt så langt, faktureres når perioden er slutt',
  soFarBilled: 'brukt så langt, faktureres {date}',
};
