import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Period',
  anyTime: 'När som helst',
  thisMonth: 'Den här månaden',
  lastMonth: 'Förra månaden',
  thisYear: 'I år',
  lastYear: 'Förra året',
  chosenDates: 'Valda datum',
  clear: 'Rensa filter',
  next: 'Nästa',
  previous: 'Föregående',
  range: '{first} till {last}',
  rangeOfMore: '{first} till {last}, och det finns fler',
  turnFailed: 'Sidan kunde inte läsas in. Försök igen.',
  updating: 'Läser in…',
  downloadCsv: 'Ladda ner CSV',
  downloadJson: 'Ladda ner JSON',
  preparing: 'Förbereder…',
  exportFailed: 'Filen kunde inte skapas. Försök igen.',
};
