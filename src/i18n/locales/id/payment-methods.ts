import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: 'Pakai untuk pembayaran',
  makeDefaultLabel: 'Pakai untuk pembayaran: {name}',
  madeDefault: '{name} kini dipakai untuk pembayaran.',
  makeBackup: 'Jadikan cadangan',
  makeBackupLabel: 'Jadikan cadangan: {name}',
  madeBackup: '{name} kini menjadi cadangan. Ditagih bila yang pertama ditolak.',
  undo: 'Urungkan',
  changeFailed: 'Tidak dapat diubah. {name} masih dipakai untuk pembayaran. Coba lagi.',
  backupFailed: 'Tidak dapat diubah. Cadangan tetap seperti sebelumnya. Coba lagi.',

  remove: 'Hapus',
  removeLabel: 'Hapus {name}',
  removeTitle: 'Hapus {name}?',
  removeText:
    'Metode ini dihapus di sini dan di layanan pembayaran. Untuk memakainya lagi, Anda harus menambahkannya dari awal.',
  removeDefaultText:
    'Metode ini dihapus di sini dan di layanan pembayaran, lalu pembayaran memakai metode lain yang Anda simpan.',
  removeKeep: 'Pertahankan',
  removing: 'Menghapus…',
  removed: '{name} dihapus.',
  removeFailed: '{name} tidak dapat dihapus dan masih tersimpan. Coba lagi.',
  inUseTitle: '{name} masih diperlukan',
  inUseText:
    'Paket atau isi ulang otomatis Anda menagihnya. Tambahkan metode pembayaran lain dulu, lalu hapus yang ini.',

  setupTitle: 'Tambah metode pembayaran',
  save: 'Simpan kartu',
  saving: 'Menyimpan…',
  cancel: 'Batal',
  added: '{name} ditambahkan.',
  title: 'Metode pembayaran',
  loading: 'Memuat metode pembayaran…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kartu ···· {last4}',
  expires: 'Berlaku sampai {month}/{year}',
  expiring: 'Segera kedaluwarsa: {month}/{year}',
  expired: 'Kedaluwarsa {month}/{year}',
  default: 'Dipakai untuk pembayaran',
  backup: 'Cadangan',
  needsApproval: 'Tidak dapat ditagih otomatis',
  needsApprovalText:
    'Bank meminta Anda menyetujui setiap pembayaran dengan {name}, sehingga perpanjangan dan isi ulang otomatis tidak dapat memakainya. Tambahkan metode pembayaran lain untuk itu.',
  needsApprovalBackedUp:
    'Bank meminta Anda menyetujui setiap pembayaran dengan {name}. Saat Anda tidak ada, {backup} ditagih sebagai gantinya.',

  manage: 'Kelola {name}',

  add: 'Tambah metode pembayaran',
  empty: 'Belum ada metode pembayaran',
  emptyText: 'Simpan kartu sekali, lalu beli dengan satu klik. Tidak ada yang ditagih saat Anda menambahkannya.',
  readOnly: 'Orang yang mengelola penagihan dapat mengubahnya.',
};
