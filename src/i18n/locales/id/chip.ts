import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count} kredit' },
  creditsLabel: { other: 'Sisa {count} kredit' },
  balanceLabel: 'Saldo {amount}',
  low: 'hampir habis',
  empty: 'habis',
  negative: 'di bawah nol',
  billing: 'Penagihan',
  openBilling: 'Buka penagihan',
  buyCredits: 'Beli kredit',
  addFunds: 'Isi saldo',
  resets: 'Disetel ulang pada {date}',
  lasts: { other: 'Cukup untuk sekitar {count} hari dengan laju ini' },
};
