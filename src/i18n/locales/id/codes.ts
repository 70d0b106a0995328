import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Punya kode?',
  label: 'Kode promosi atau kode hadiah',
  apply: 'Terapkan',
  applying: 'Memeriksa…',
  missing: 'Masukkan kode.',
  code_not_valid: 'Kode ini tidak berlaku, atau tidak lagi berlaku. Periksa penulisannya.',
  code_already_used: 'Kode ini sudah dipakai.',
  code_not_applicable: 'Kode ini tidak cocok dengan paket Anda.',
  notForThis: 'Kode ini tidak cocok dengan pembelian ini.',
  tooMany: 'Terlalu banyak kode dicoba. Tunggu sebentar, lalu coba lagi.',
  failed: 'Kode tidak dapat diperiksa, dan tidak ada yang berubah. Coba lagi.',

  gaveCredits: { other: '{name}: {count} kredit ditambahkan.' },
  gaveBalance: '{name}: {amount} ditambahkan ke saldo Anda.',
  usableUntil: 'Pakai sebelum {date}.',
  planDiscount: '{name}: potongan {off} untuk tagihan paket.',
  planDiscountBills: { other: '{name}: potongan {off} untuk {count} tagihan paket berikutnya.' },
  forPurchase: '{name}. Diperhitungkan pada pembelian berikutnya.',
  useForCredits: 'Beli kredit dengannya',
  useForFunds: 'Isi saldo dengannya',

  applied: '{name} diterapkan.',
  appliedBonus: '{name}: tambahan {amount}.',
  remove: 'Hapus kode',
};
