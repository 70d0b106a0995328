import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} kredi', other: '{count} kredi' },
  creditsLabel: { one: '{count} kredi kaldı', other: '{count} kredi kaldı' },
  balanceLabel: 'Bakiye {amount}',
  low: 'azalıyor',
  empty: 'bitti',
  negative: 'sıfırın altında',
  billing: 'Faturalandırma',
  openBilling: 'Faturalandırmayı aç',
  buyCredits: 'Kredi satın al',
  addFunds: 'Bakiye yükle',
  resets: '{date} tarihinde yenilenir',
  lasts: { one: 'Bu hızla yaklaşık {count} gün yeter', other: 'Bu hızla yaklaşık {count} gün yeter' },
};
