import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Zeitraum',
  anyTime: 'Jederzeit',
  thisMonth: 'Dieser Monat',
  lastMonth: 'Letzter Monat',
  thisYear: 'Dieses Jahr',
  lastYear: 'Letztes Jahr',
  chosenDates: 'Gewählte Daten',
  clear: 'Filter aufheben',
  next: 'Weiter',
  previous: 'Zurück',
  range: '{first} bis {last}',
  rangeOfMore: '{first} bis {last}, und es gibt noch mehr',
  turnFailed: 'Diese Seite konnte nicht geladen werden. Versuchen Sie es noch einmal.',
  updating: 'Wird geladen …',
  downloadCsv: 'CSV herunterladen',
  downloadJson: 'JSON herunterladen',
  preparing: 'Wird vorbereitet …',
  exportFailed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
};
