import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Isi ulang otomatis',
  loading: 'Memuat isi ulang otomatis…',

  off: 'Mati. Tidak ada yang ditagih kecuali Anda membelinya sendiri.',
  notOffered: 'Paket ini tidak mendukung isi ulang.',
  on: 'Aktif',
  pausedWord: 'Dijeda',
  heldWord: 'Ditahan',

  whenMoney: 'Berjalan saat saldo Anda turun ke {level}.',
  whenCredits: { other: 'Berjalan saat sisa {count} kredit.' },
  whenDays: { other: 'Berjalan saat yang Anda miliki cukup untuk {count} hari lagi.' },
  doesAmount: 'Mengisi {amount} setiap kali, paling banyak {cap} per bulan dengan pajak.',
  doesPacks: 'Membeli {quantity} × {pack} setiap kali, paling banyak {cap} per bulan dengan pajak.',
  doesTargetMoney: 'Mengisi saldo Anda sampai {target}, paling banyak {cap} per bulan dengan pajak.',
  doesTargetCredits: { other: 'Membeli {pack} sampai ada {count} kredit, paling banyak {cap} per bulan dengan pajak.' },
  doesDays: {
    other: 'Menambahkan yang diperlukan {count} hari dengan laju Anda, paling banyak {cap} per bulan dengan pajak.',
  },

  due: 'Tingkat sudah tercapai: penagihan segera dilakukan.',
  charging: 'Penagihan sedang berjalan. Anda tidak perlu membayar sendiri.',
  held: 'Sudah waktunya, tetapi ditahan.',
  paused: 'Isi ulang menjeda dirinya.',
  next: 'Dengan laju Anda, berikutnya berjalan sekitar {date}.',
  until: 'Diperiksa lagi pada {time}.',

  month: '{spent} dari {cap}',
  monthCap: 'Batas bulanan',
  monthCharges: { other: '{count} penagihan otomatis' },
  monthEnds: 'Mulai baru pada {date}',

  charges: 'Menagih {method}.',
  chargesBacked: 'Menagih {method}. Jika ditolak, {backup} dicoba sekali.',
  cooldown: { other: 'Jarak dua penagihan paling sedikit {count} menit.' },
  pausesAfter: { other: 'Setelah {count} penagihan gagal berturut-turut, isi ulang menjeda dirinya.' },
  announced: { other: 'Anda diberi tahu {count} jam sebelum penagihan pertama.' },

  setUp: 'Atur isi ulang otomatis',
  change: 'Ubah',
  turnOff: 'Matikan isi ulang otomatis',
  turnedOff: 'Isi ulang otomatis mati. Tetap mati sampai Anda menyalakannya lagi.',
  turnedOn: 'Isi ulang otomatis menyala.',
  changed: 'Isi ulang otomatis diubah.',
  resume: 'Lanjutkan isi ulang otomatis',
  resumed: 'Isi ulang otomatis berlanjut.',
  failed: 'Tidak berhasil, dan tidak ada yang berubah. Coba lagi.',
  readOnly: 'Orang yang mengelola penagihan dapat mengubahnya.',

  details: 'Cara menagih, dan yang Anda setujui',
  why: 'Mengapa saya ditagih atau tidak?',
  agreedAt: 'Anda menyetujuinya pada {time}.',
  agreedBy: 'Dicatat atas nama {actor}, versi teks {version}.',
  agreedOlder: 'Sejak itu teksnya memiliki versi lebih baru. Anda melihatnya saat mengubah aturan.',
};
