import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Waktu tidak dipakai: {name}',
  beyond_included: '{name}, di luar yang termasuk paket',
  funds: 'Pengisian saldo',
  debt: 'Saldo yang dipakai di bawah nol',
  credit_used: 'Dana tersisa di akun Anda',
  credit_kept: 'Tetap di akun Anda',
  too_small: 'Terlalu kecil untuk ditagih',
};
