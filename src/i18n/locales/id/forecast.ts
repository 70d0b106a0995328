import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Cukup sampai kapan',
  loading: 'Memuat perkiraan…',
  window: 'Berdasarkan',
  week: '7 hari terakhir',
  fortnight: '14 hari terakhir',
  month: '30 hari terakhir',
  untilDay: 'Sampai sekitar {date}',
  until: { other: 'Sampai sekitar {date} · {count} hari' },
  between: 'Antara {from}, jika setiap hari ramai, dan {to}, jika setiap hari sepi',
  notBefore: 'Tidak sebelum {from}. Jika setiap hari sepi, cukup lebih dari setahun',
  pace: { other: 'Sekitar {amount} per hari dalam {count} hari penuh; {quiet} pada hari sepi, {busy} pada hari ramai' },
  topUp: 'Isi ulang otomatis sekitar {date}',
  resets: 'Paket Anda memberi {amount} pada {date}. Itu tidak dihitung di sini',
  today: 'Hari ini',
  not_enough_data:
    'Pemakaian belum cukup untuk menyebut tanggal. Setelah tiga hari penuh dengan pemakaian, tanggalnya tampil di sini.',
  nothing_left: 'Tidak ada sisa.',
  longer_than_a_year: 'Dengan laju ini cukup lebih dari setahun.',
  no_usage: 'Tidak ada pemakaian pada hari-hari ini, jadi tidak ada yang habis.',
  not_prepaid: 'Pemakaian Anda ditagih kemudian, jadi tidak ada yang habis.',
  asOf: 'Per {time}',
};
