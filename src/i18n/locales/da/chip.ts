import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} kredit',
    other: '{count} kreditter',
  },
  creditsLabel: {
    one: '{count} kredit tilbage',
    other: '{count} kreditter tilbage',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'snart brugt op',
  empty: 'brugt op',
  negative: 'under nul',
  billing: 'Fakturering',
  openBilling: 'Åbn fakturering',
  buyCredits: 'Køb kreditter',
  addFunds: 'Fyld saldo op',
  resets: 'Fornyes den {date}',
  lasts: {
    one: 'Rækker til cirka {count} dag i dette tempo',
    other: 'Rækker til cirka {count} dage i dette tempo',
  },
};
