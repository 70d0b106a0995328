import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} kreditt',
    other: '{count} kreditter',
  },
  creditsLabel: {
    one: '{count} kreditt igjen',
    other: '{count} kreditter igjen',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'snart brukt opp',
  empty: 'brukt opp',
  negative: 'under null',
  billing: 'Fakturering',
  openBilling: 'Åpne fakturering',
  buyCredits: 'Kjøp kreditter',
  addFunds: 'Fyll på saldo',
  resets: 'Fornyes {date}',
  lasts: {
    one: 'Varer omtrent {count} dag i dette tempoet',
    other: 'Varer omtrent {count} dager i dette tempoet',
  },
};
