import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} kredit',
    other: '{count} krediter',
  },
  creditsLabel: {
    one: '{count} kredit kvar',
    other: '{count} krediter kvar',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'snart slut',
  empty: 'slut',
  negative: 'under noll',
  billing: 'Fakturering',
  openBilling: 'Öppna fakturering',
  buyCredits: 'Köp krediter',
  addFunds: 'Fyll på saldo',
  resets: 'Förnyas den {date}',
  lasts: {
    one: 'Räcker cirka {count} dag i den här takten',
    other: 'Räcker cirka {count} dagar i den här takten',
  },
};
