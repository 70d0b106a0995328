import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Období',
  anyTime: 'Kdykoli',
  thisMonth: 'Tento měsíc',
  lastMonth: 'Minulý měsíc',
  thisYear: 'Letos',
  lastYear: 'Loni',
  chosenDates: 'Vybrané datum',
  clear: 'Zrušit filtry',
  next: 'Další',
  previous: 'Předchozí',
  range: '{first} až {last}',
  rangeOfMore: '{first} až {last}, a jsou další',
  turnFailed: 'Tuto stránku se nepodařilo načíst. Zkuste to znovu.',
  updating: 'Načítání…',
  downloadCsv: 'Stáhnout CSV',
  downloadJson: 'Stáhnout JSON',
  preparing: 'Připravuje se…',
  exportFailed: 'Soubor se nepodařilo připravit. Zkuste to znovu.',
};
