import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} kredit', few: '{count} kredity', many: '{count} kreditu', other: '{count} kreditů' },
  creditsLabel: {
    one: 'Zbývá {count} kredit',
    few: 'Zbývají {count} kredity',
    many: 'Zbývá {count} kreditu',
    other: 'Zbývá {count} kreditů',
  },
  balanceLabel: 'Zůstatek {amount}',
  low: 'dochází',
  empty: 'vyčerpáno',
  negative: 'pod nulou',
  billing: 'Vyúčtování',
  openBilling: 'Otevřít vyúčtování',
  buyCredits: 'Koupit kredity',
  addFunds: 'Dobít zůstatek',
  resets: 'Obnoví se {date}',
  lasts: {
    one: 'Tímto tempem vydrží asi {count} den',
    few: 'Tímto tempem vydrží asi {count} dny',
    many: 'Tímto tempem vydrží asi {count} dne',
    other: 'Tímto tempem vydrží asi {count} dní',
  },
};
