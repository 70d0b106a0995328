import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periode',
  anyTime: 'Når som helst',
  thisMonth: 'Denne måneden',
  lastMonth: 'Forrige måned',
  thisYear: 'I år',
  lastYear: 'I fjor',
  chosenDates: 'Valgte datoer',
  clear: 'Fjern filtre',
  next: 'Neste',
  previous: 'Forrige',
  range: '{first} til {last}',
  rangeOfMore: '{first} til {last}, og det finnes flere',
  turnFailed: 'Siden kunne ikke lastes inn. Prøv igjen.',
  updating: 'Laster inn…',
  downloadCsv: 'Last ned CSV',
  downloadJson: 'Last ned JSON',
  preparing: 'Forbereder…',
  exportFailed: 'Filen kunne ikke lages. Prøv igjen.',
};
