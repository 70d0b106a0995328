import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Verbrauch',
  since: 'Seit {start}, beginnt am {end} neu',
  empty: 'Sobald Sie etwas aus Ihrem Tarif nutzen, erscheint der Verbrauch hier.',
  included: '{used} von {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, unbegrenzt',
  seats: '{used} von {limit} Plätzen',
  on: 'An',
  off: 'Nicht in Ihrem Tarif',
  over: '{amount} {unit} mehr als enthalten',
  hard: 'Endet bei {limit}',
  creditsEach: { one: 'je {count} Credit', other: 'je {count} Credits' },
  priceEach: 'je {price}',
  pricePer: '{price} je {count} {unit}',
  creditsSpent: { one: '{count} Credit verbraucht', other: '{count} Credits verbraucht' },
  spent: '{amount} ausgegeben',
  soFar: 'bisher verbraucht, abgerechnet am Ende des Zeitraums',
  soFarBilled: 'bisher verbraucht, abgerechnet am {date}',
};
