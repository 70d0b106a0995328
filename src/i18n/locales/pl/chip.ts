import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} kredyt',
    few: '{count} kredyty',
    many: '{count} kredytów',
    other: '{count} kredytu',
  },
  creditsLabel: {
    one: 'Został {count} kredyt',
    few: 'Zostały {count} kredyty',
    many: 'Zostało {count} kredytów',
    other: 'Zostało {count} kredytu',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'na wyczerpaniu',
  empty: 'wyczerpane',
  negative: 'poniżej zera',
  billing: 'Rozliczenia',
  openBilling: 'Otwórz rozliczenia',
  buyCredits: 'Kup kredyty',
  addFunds: 'Doładuj saldo',
  resets: 'Odnowienie {date}',
  lasts: {
    one: 'W tym tempie wystarczy na około {count} dzień',
    few: 'W tym tempie wystarczy na około {count} dni',
    many: 'W tym tempie wystarczy na około {count} dni',
    other: 'W tym tempie wystarczy na około {count} dnia',
  },
};
