import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periode',
  anyTime: 'Kapan saja',
  thisMonth: 'Bulan ini',
  lastMonth: 'Bulan lalu',
  thisYear: 'Tahun ini',
  lastYear: 'Tahun lalu',
  chosenDates: 'Tanggal pilihan',
  clear: 'Hapus saringan',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  range: '{first} sampai {last}',
  rangeOfMore: '{first} sampai {last}, dan masih ada lagi',
  turnFailed: 'Halaman ini tidak dapat dimuat. Coba lagi.',
  updating: 'Memuat…',
  downloadCsv: 'Unduh CSV',
  downloadJson: 'Unduh JSON',
  preparing: 'Menyiapkan…',
  exportFailed: 'Berkas tidak dapat disiapkan. Coba lagi.',
};
