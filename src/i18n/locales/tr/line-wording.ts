import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Kullanılmayan süre: {name}',
  beyond_included: '{name}, plana dahil olanın ötesinde',
  funds: 'Bakiye yükleme',
  debt: 'Sıfırın altında kullanılan bakiye',
  credit_used: 'Hesabınızdaki alacak',
  credit_kept: 'Hesabınızda kalır',
  too_small: 'Tahsil edilemeyecek kadar az',
};
