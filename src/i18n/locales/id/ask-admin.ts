import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Minta ke admin',
  title: 'Minta ke admin',
  intro:
    'Anda dapat memakai yang ada, tetapi tidak dapat membeli lagi. Kirim ini kepada orang yang mengelola penagihan {account}.',
  textLabel: 'Pesan Anda',

  needCredits: { other: '{account} memerlukan {count} kredit lagi agar saya dapat melanjutkan.' },
  needFunds: '{account} memerlukan {amount} lagi agar saya dapat melanjutkan.',
  wantCredits: '{account} memerlukan lebih banyak kredit agar saya dapat melanjutkan.',
  wantFunds: 'Saldo {account} perlu diisi agar saya dapat melanjutkan.',
  wantPaid: 'Tagihan {account} masih harus dibayar agar kami dapat membeli lagi.',
  wantPlan: '{account} memerlukan paket lain agar saya dapat melanjutkan.',
  where: 'Dapat dilakukan di sini: {link}',

  copy: 'Salin pesan',
  copied: 'Tersalin',
  copyFailed: 'Tidak dapat disalin. Pilih teksnya lalu salin.',
  email: 'Tulis email',
  subject: 'Penagihan untuk {account}',
  close: 'Tutup',
  passedOn: 'Permintaan Anda sudah diteruskan.',
  waiting: 'Setelah cukup, Anda dapat melanjutkan di sini.',
  enough: 'Sekarang sudah cukup. Anda dapat melanjutkan.',
};
