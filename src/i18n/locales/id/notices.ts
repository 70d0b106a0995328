import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Sembunyikan pemberitahuan ini',

  credits_low: 'Kredit Anda hampir habis: sisa {amount}.',
  credits_low_plain: 'Kredit Anda hampir habis.',
  credits_empty: 'Kredit Anda habis.',
  balance_low: 'Saldo Anda hampir habis: sisa {amount}.',
  balance_low_plain: 'Saldo Anda hampir habis.',
  balance_empty: 'Saldo Anda habis.',
  balance_negative: 'Saldo Anda {amount}. Pengisian berikutnya lebih dulu melunasinya.',
  payment_past_due:
    'Pembayaran terakhir tidak berhasil. Layanan Anda berlanjut dengan yang ada; Anda dapat membeli lagi setelah dibayar.',
  payment_past_due_amount:
    '{amount} masih harus dibayar. Layanan Anda berlanjut dengan yang ada; Anda dapat membeli lagi setelah dibayar.',
  trial_ending: 'Masa uji coba Anda berakhir pada {date}.',
  trial_ending_soon: 'Masa uji coba Anda segera berakhir.',
  subscription_canceled: 'Paket Anda telah berakhir. Yang Anda beli tetap dapat dipakai.',
  subscription_canceled_at: 'Paket Anda berakhir pada {date}. Yang Anda beli tetap dapat dipakai.',
  subscription_canceling: 'Paket Anda segera berakhir. Yang Anda beli tetap dapat dipakai.',
  subscription_canceling_at: 'Paket Anda akan berakhir pada {date}. Yang Anda beli tetap dapat dipakai.',
  subscription_paused: 'Paket Anda dijeda. Yang Anda miliki dapat dipakai; tidak ada yang ditagih.',
  bill_held: 'Paket Anda belum dapat ditagih: pajaknya tidak dapat dihitung. Periksa detail penagihan Anda.',
  plan_change_scheduled: 'Paket Anda segera berubah.',
  plan_change_scheduled_at: 'Paket Anda berubah menjadi {plan} pada {date}.',
  payment_method_missing:
    'Tidak ada metode pembayaran tersimpan. Tambahkan satu agar Anda dapat membeli saat diperlukan.',
  payment_method_expiring: 'Kartu Anda segera kedaluwarsa. Tambahkan kartu lain agar pembayaran berikutnya berhasil.',
  purchase_processing: 'Bank Anda masih mengonfirmasi. Anda tidak perlu membayar lagi: halaman ini akan diperbarui.',
  purchase_action: 'Bank Anda meminta Anda menyetujui pembayaran. Belum ada yang ditambahkan.',
  purchase_declined: 'Sebuah pembayaran tidak berhasil. Anda tidak ditagih.',
  purchase_disputed:
    'Pembayaran {amount} disengketakan di bank Anda. Yang dibeli dengannya tidak dapat dipakai sampai bank memutuskan.',
  purchase_disputed_plain:
    'Sebuah pembayaran disengketakan di bank Anda. Yang dibeli dengannya tidak dapat dipakai sampai bank memutuskan.',
  payment_returned: 'Bank Anda menarik kembali pembayaran {amount}. Yang dibeli dengannya tidak tersedia lagi.',
  payment_returned_plain: 'Bank Anda menarik kembali sebuah pembayaran. Yang dibeli dengannya tidak tersedia lagi.',
  capacity_frozen: 'Sebuah pembayaran sedang diperiksa. Yang dibeli dengannya untuk sementara tidak dapat dipakai.',
  funds_pending: 'Transfer bank {amount} belum tiba. Jumlah itu ditambahkan setelah tiba.',
  funds_pending_plain: 'Sebuah transfer bank belum tiba. Jumlahnya ditambahkan setelah tiba.',
  grace_active: 'Anda boleh melanjutkan di bawah nol sampai {date}, agar yang berjalan dapat selesai.',
  grace_active_soon: 'Anda boleh melanjutkan di bawah nol sebentar, agar yang berjalan dapat selesai.',
  limit_near: '{feature}: hampir habis untuk periode ini.',
  limit_reached: '{feature}: habis untuk periode ini.',
  alert_crossed: 'Sisa Anda mencapai tingkat yang ingin Anda ketahui.',
  auto_top_up_paused: 'Isi ulang otomatis dijeda. Lihat alasannya, dan lanjutkan setelah teratasi.',
  auto_top_up_held: 'Isi ulang otomatis sudah waktunya tetapi ditahan. Lihat alasannya.',
  spend_cap_near: 'Anda mendekati batas pengeluaran yang Anda tetapkan.',
  spend_cap_passed: 'Pengeluaran Anda melebihi batas yang Anda tetapkan.',
  spend_cap_reached:
    'Batas pengeluaran yang Anda tetapkan tercapai. Tidak ada yang dapat dipakai lagi sampai batas itu mulai baru atau Anda menaikkannya.',

  buyCredits: 'Beli kredit',
  addFunds: 'Isi saldo',
  payInvoice: 'Bayar faktur',
  reactivate: 'Aktifkan kembali',
  showPayment: 'Tampilkan pembayaran',
  approve: 'Setujui',
  anotherCard: 'Gunakan kartu lain',
};
