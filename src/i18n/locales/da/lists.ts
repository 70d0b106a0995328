import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periode',
  anyTime: 'Når som helst',
  thisMonth: 'Denne måned',
  lastMonth: 'Sidste måned',
  thisYear: 'I år',
  lastYear: 'Sidste år',
  chosenDates: 'Valgte datoer',
  clear: 'Ryd filtre',
  next: 'Næste',
  previous: 'Forrige',
  range: '{first} til {last}',
  rangeOfMore: '{first} til {last}, og der er flere',
  turnFailed: 'Siden kunne ikke indlæses. Prøv igen.',
  updating: 'Indlæser…',
  downloadCsv: 'Hent CSV',
  downloadJson: 'Hent JSON',
  preparing: 'Forbereder…',
  exportFailed: 'Filen kunne ikke laves. Prøv igen.',
};
