import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Okres',
  anyTime: 'Dowolny czas',
  thisMonth: 'Ten miesiąc',
  lastMonth: 'Poprzedni miesiąc',
  thisYear: 'Ten rok',
  lastYear: 'Poprzedni rok',
  chosenDates: 'Wybrane daty',
  clear: 'Wyczyść filtry',
  next: 'Następna',
  previous: 'Poprzednia',
  range: 'od {first} do {last}',
  rangeOfMore: 'od {first} do {last}, jest ich więcej',
  turnFailed: 'Nie udało się wczytać tej strony. Spróbuj ponownie.',
  updating: 'Wczytywanie…',
  downloadCsv: 'Pobierz CSV',
  downloadJson: 'Pobierz JSON',
  preparing: 'Przygotowywanie…',
  exportFailed: 'Nie udało się przygotować pliku. Spróbuj ponownie.',
};
