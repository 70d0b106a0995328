import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periodo',
  anyTime: 'Qualsiasi data',
  thisMonth: 'Questo mese',
  lastMonth: 'Il mese scorso',
  thisYear: 'Quest’anno',
  lastYear: 'L’anno scorso',
  chosenDates: 'Date scelte',
  clear: 'Cancella i filtri',
  next: 'Avanti',
  previous: 'Indietro',
  range: '{first} – {last}',
  rangeOfMore: '{first} – {last}, e ce ne sono altri',
  turnFailed: 'Non è stato possibile caricare questa pagina. Riprova.',
  updating: 'Caricamento…',
  downloadCsv: 'Scarica CSV',
  downloadJson: 'Scarica JSON',
  preparing: 'Preparazione…',
  exportFailed: 'Non è stato possibile preparare il file. Riprova.',
};
