import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} krediitti',
    other: '{count} krediittiä',
  },
  creditsLabel: {
    one: '{count} krediitti jäljellä',
    other: '{count} krediittiä jäljellä',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'vähissä',
  empty: 'käytetty',
  negative: 'alle nollan',
  billing: 'Laskutus',
  openBilling: 'Avaa laskutus',
  buyCredits: 'Osta krediittejä',
  addFunds: 'Lisää saldoa',
  resets: 'Uusiutuu {date}',
  lasts: {
    one: 'Riittää tätä tahtia noin {count} päiväksi',
    other: 'Riittää tätä tahtia noin {count} päiväksi',
  },
};
