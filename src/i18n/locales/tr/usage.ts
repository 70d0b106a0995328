import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Kullanım',
  since: '{start} tarihinden beri, {end} tarihinde yeniden başlar',
  empty: 'Planınızdaki bir özelliği kullandığınızda kullanımınız burada görünür.',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, sınırsız',
  seats: '{used} / {limit} koltuk',
  on: 'Açık',
  off: 'Planınızda yok',
  over: 'dahil olandan {amount} {unit} fazla',
  hard: '{limit} miktarında durur',
  creditsEach: { one: 'her biri {count} kredi', other: 'her biri {count} kredi' },
  priceEach: 'her biri {price}',
  pricePer: '{count} {unit} için {price}',
  creditsSpent: { one: '{count} kredi harcandı', other: '{count} kredi harcandı' },
  spent: '{amount} harcandı',
  soFar: 'şimdiye kadarki kullanım, dönem sonunda faturalandırılır',
  soFarBilled: 'şimdiye kadarki kullanım, {date} tarihinde faturalandırılır',
};
