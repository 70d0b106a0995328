import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Ganti ke {plan}',
  changeTitlePlain: 'Ganti paket',
  invoiceTitle: 'Bayar faktur {number}',
  invoiceTitlePlain: 'Bayar faktur terbuka',
  reactivateTitle: 'Aktifkan kembali {plan}',
  reactivateTitlePlain: 'Aktifkan kembali paket',

  startsNow: '{plan} dimulai begitu dibayar.',
  startsNowFree: '{plan} langsung dimulai.',
  startsOn: '{plan} mulai {date}. Sampai saat itu tidak ada yang berubah.',
  trialUntil: 'Gratis sampai {date}.',
  nextPayment: 'Pembayaran berikutnya {amount} pada {date}.',
  noPayment: 'Sejak saat itu tidak ada yang ditagih.',
  customerCredit: '{amount} dari yang sudah Anda bayar tetap di akun Anda dan mengurangi faktur berikutnya.',

  creditsChange: 'Kredit paket: sekarang {before}, langsung sesudahnya {after}.',
  creditsReset: 'Kredit paket: sampai saat itu Anda memiliki {before}. Mulai {date} ada {after} setiap periode.',
  creditsEnd: 'Kredit paket berakhir pada {date}. Sisa {before} dapat dipakai sampai saat itu.',
  creditsKept: '{amount} kredit yang Anda beli tetap persis seperti sekarang.',
  creditsWait:
    '{amount} kredit yang Anda beli tetap milik Anda, tetapi {plan} tidak memakai kredit. Kredit menunggu sampai ada paket yang memakainya.',
  balanceChange: 'Saldo termasuk paket: sekarang {before}, langsung sesudahnya {after}.',
  balanceReset:
    'Saldo termasuk paket: sampai saat itu Anda memiliki {before}. Mulai {date} ada {after} setiap periode.',
  balanceEnd: 'Saldo termasuk paket berakhir pada {date}. Sisa {before} dapat dipakai sampai saat itu.',
  balanceKept: '{amount} yang Anda isi tetap persis seperti sekarang.',
  balanceWait:
    '{amount} yang Anda isi tetap milik Anda, tetapi {plan} tidak memakai saldo. Jumlah itu menunggu sampai ada paket yang memakainya.',

  featuresLost: 'Tidak lagi termasuk: {names}.',
  featuresGained: 'Baru di dalamnya: {names}.',
  addOnsEnding: 'Berakhir bersamanya: {names}.',
  seatsExcess: '{inUse} kursi dipakai, dan akan ada {available}. Kosongkan {excess} sebelum saat itu.',
  replacesCancellation: 'Pembatalan dicabut bersamanya.',
  replacesChange: 'Perubahan yang direncanakan sebelumnya tidak terjadi.',

  advicePack:
    'Lebih hemat: dengan laju Anda, diperlukan {missing} kredit lagi per bulan. {pack} mencukupinya seharga {packPrice}; {plan} lebih mahal {upgradePrice} per bulan.',
  adviceUpgrade:
    'Pilihan bagus: dengan laju Anda, diperlukan {missing} kredit lagi per bulan. Sebagai bundel harganya {packPrice}; {plan} lebih mahal {upgradePrice}.',

  invoiceText: 'Setelah dibayar, {plan} berlanjut dan Anda dapat membeli lagi.',
  invoiceTextPlain: 'Setelah dibayar, Anda dapat membeli lagi.',
  invoiceRetry: 'Jika tidak, percobaan berikutnya pada {date}.',
  reactivateText: '{plan} mulai lagi hari ini dengan harga hari ini. Yang Anda beli tetap dapat dipakai.',

  confirmChange: 'Ganti ke {plan}',
  confirmChangePaid: 'Ganti ke {plan} · {total}',
  confirmOn: 'Ganti pada {date}',
  confirmReactivate: 'Aktifkan kembali {plan}',
  confirmReactivatePaid: 'Aktifkan kembali {plan} · {total}',
  keep: 'Pertahankan {plan}',
  changing: 'Mengganti…',
  changed: 'Anda sekarang memakai {plan}.',
  changedPlain: 'Paket sudah diganti.',
  scheduled: '{plan} mulai {date}.',
  reactivated: '{plan} aktif kembali.',
  reactivatedPlain: 'Paket aktif kembali.',
  invoicePaid: 'Faktur sudah dibayar. {plan} berlanjut.',
  invoicePaidPlain: 'Faktur sudah dibayar.',

  failed: 'Tidak ada yang berubah dan tidak ada yang ditagih. Coba lagi.',
  refusedSeats:
    'Kursi yang dipakai lebih banyak daripada kursi {plan}. Kosongkan beberapa, lalu ganti. Tidak ada yang berubah.',
  refusedPastDue: 'Bayar faktur terbuka dulu, lalu paket dapat diganti. Tidak ada yang berubah.',
  refusedRenewal: 'Periode berjalan sedang dibayar. Paket dapat diganti setelah selesai.',
  refusedUnavailable: 'Paket ini tidak ditawarkan lagi. Tidak ada yang berubah.',
  refusedNotAllowed: 'Perubahan ini sekarang tidak dapat dilakukan dari paket Anda. Tidak ada yang berubah.',
  refusedMethod: 'Tambahkan metode pembayaran dulu. Ditagih saat masa uji coba berakhir.',
};
