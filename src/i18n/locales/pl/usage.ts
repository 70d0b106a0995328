import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Zużycie',
  since: 'Od {start}, od nowa {end}',
  empty: 'Gdy użyjesz funkcji ze swojego planu, tutaj pojawi się jej zużycie.',
  included: '{used} z {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, bez limitu',
  seats: 'Miejsca: {used} z {limit}',
  on: 'Włączone',
  off: 'Poza Twoim planem',
  over: '{amount} {unit} ponad pulę z planu',
  hard: 'Zatrzymuje się przy {limit}',
  creditsEach: {
    one: '{count} kredyt za użycie',
    few: '{count} kredyty za użycie',
    many: '{count} kredytów za użycie',
    other: '{count} kredytu za użycie',
  },
  priceEach: '{price} za użycie',
  pricePer: '{price} za {count} {unit}',
  creditsSpent: {
    one: 'Zużyto {count} kredyt',
    few: 'Zużyto {count} kredyty',
    many: 'Zużyto {count} kredytów',
    other: 'Zużyto {count} kredytu',
  },
  spent: 'Wydano {amount}',
  soFar: 'zużyto dotychczas, rozliczenie na koniec okresu',
  soFarBilled: 'zużyto dotychczas, rozliczenie {date}',
};
