import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Jakso',
  anyTime: 'Milloin tahansa',
  thisMonth: 'Tämä kuukausi',
  lastMonth: 'Viime kuukausi',
  thisYear: 'Tämä vuosi',
  lastYear: 'Viime vuosi',
  chosenDates: 'Valitut päivät',
  clear: 'Tyhjennä suodattimet',
  next: 'Seuraava',
  previous: 'Edellinen',
  range: '{first} – {last}',
  rangeOfMore: '{first} – {last}, ja lisää on',
  turnFailed: 'Tätä sivua ei voitu ladata. Yritä uudelleen.',
  updating: 'Ladataan…',
  downloadCsv: 'Lataa CSV',
  downloadJson: 'Lataa JSON',
  preparing: 'Valmistellaan…',
  exportFailed: 'Tiedostoa ei voitu luoda. Yritä uudelleen.',
};
