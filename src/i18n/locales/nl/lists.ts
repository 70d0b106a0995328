import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periode',
  anyTime: 'Elke datum',
  thisMonth: 'Deze maand',
  lastMonth: 'Vorige maand',
  thisYear: 'Dit jaar',
  lastYear: 'Vorig jaar',
  chosenDates: 'Gekozen data',
  clear: 'Filters wissen',
  next: 'Volgende',
  previous: 'Vorige',
  range: '{first} tot en met {last}',
  rangeOfMore: '{first} tot en met {last}, en er zijn er meer',
  turnFailed: 'Deze pagina kon niet worden geladen. Probeer het opnieuw.',
  updating: 'Laden…',
  downloadCsv: 'CSV downloaden',
  downloadJson: 'JSON downloaden',
  preparing: 'Voorbereiden…',
  exportFailed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
};
