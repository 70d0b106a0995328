import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Kodunuz mu var?',
  label: 'Promosyon veya hediye kodu',
  apply: 'Uygula',
  applying: 'Denetleniyor…',
  missing: 'Bir kod girin.',
  code_not_valid: 'Bu kod geçerli değil veya artık geçerli değil. Yazımını denetleyin.',
  code_already_used: 'Bu kod daha önce kullanılmış.',
  code_not_applicable: 'Bu kod planınızla kullanılamıyor.',
  notForThis: 'Bu kod bu satın almada kullanılamıyor.',
  tooMany: 'Çok fazla kod denendi. Biraz bekleyip yeniden deneyin.',
  failed: 'Kod denetlenemedi ve hiçbir şey değişmedi. Yeniden deneyin.',

  gaveCredits: { one: '{name}: {count} kredi eklendi.', other: '{name}: {count} kredi eklendi.' },
  gaveBalance: '{name}: bakiyenize {amount} eklendi.',
  usableUntil: '{date} tarihine kadar kullanılabilir.',
  planDiscount: '{name}: plan faturalarınızda {off} indirim.',
  planDiscountBills: {
    one: '{name}: sonraki {count} plan faturanızda {off} indirim.',
    other: '{name}: sonraki {count} plan faturanızda {off} indirim.',
  },
  forPurchase: '{name}. Sonraki satın almanızda geçerli olur.',
  useForCredits: 'Bununla kredi satın al',
  useForFunds: 'Bununla bakiye yükle',

  applied: '{name} uygulandı.',
  appliedBonus: '{name}: üstüne {amount}.',
  remove: 'Kodu kaldır',
};
