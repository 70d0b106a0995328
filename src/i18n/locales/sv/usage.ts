import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Användning',
  since: 'Sedan den {start}, börjar om den {end}',
  empty: 'När du använder en funktion i din plan visas det du har använt av den här.',
  included: '{used} av {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, obegränsat',
  seats: '{used} av {limit} platser',
  on: 'På',
  off: 'Ingår inte i din plan',
  over: '{amount} {unit} utöver det som ingår',
  hard: 'Stannar vid {limit}',
  creditsEach: {
    one: '{count} kredit per gång',
    other: '{count} krediter per gång',
  },
  priceEach: '{price} per gång',
  pricePer: '{price} per {count} {unit}',
  priceOver: '{price} per gång utöver det',
  pricePerOver: '{price} per {count} {unit} utöver det',
  highest: 'Det högsta på en gång under perioden',
  creditsSpent: {
    one: '{count} kredit använd',
    other: '{count} krediter använda',
  },
  spent: '{amount} använt',
  soFar: 'använt hittills, faktureras när perioden är slut',
  soFarBilled: 'använt hittills, faktureras den {date}',
};
