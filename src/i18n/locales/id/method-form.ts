import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Memuat formulir…',
  sandboxLegend: 'Kartu uji',
  sandboxText:
    'Ini lingkungan uji: pilih perilaku kartu. Nomor kartu tidak diperlukan dan tidak ada uang yang berpindah.',
  fieldsLabel: 'Kartu atau metode pembayaran lain',
  privacy:
    'Yang Anda masukkan langsung dikirim ke Stripe. {seller} tidak pernah melihat nomornya. Sekarang tidak ada yang ditagih.',

  failed: 'Kartu tidak tersimpan. Anda tidak ditagih. Coba lagi.',
  refused: 'Kartu tidak diterima. Anda tidak ditagih. Periksa rinciannya, atau gunakan kartu lain.',
  refusedBecause: '{reason} Anda tidak ditagih.',
  unreachable: 'Layanan pembayaran tidak dapat dihubungi. Anda tidak ditagih. Coba lagi.',
  limited: 'Terlalu banyak percobaan dalam waktu singkat. Anda tidak ditagih. Tunggu sebentar, lalu coba lagi.',
  unavailable: 'Kartu tidak dapat ditambahkan di sini. Mungkin bisa di pengaturan akun Anda.',

  blockedTitle: 'Formulir kartu tidak dapat dimuat',
  blockedText:
    'Pemblokir iklan, setelan privasi, atau jaringan mungkin menghalangi js.stripe.com. Anda tidak ditagih. Izinkan untuk halaman ini dan coba lagi.',
  blockedOtherwise:
    'Kartu yang sudah tersimpan tetap berfungsi tanpa formulir ini. Anda juga dapat menanyakan cara pembayaran lain kepada {seller}.',
  retry: 'Coba lagi',

  save: 'Simpan kartu',
  saving: 'Menyimpan…',
  cancel: 'Batal',
  sheetTitle: 'Tambah kartu',
};
