import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Coba lagi, atau gunakan kartu lain untuk pembelian yang sama.',
  another: 'Gunakan kartu lain untuk pembelian yang sama.',
  card_declined:
    'Bank Anda dapat memberi tahu alasannya. Gunakan kartu lain, atau coba lagi setelah berbicara dengan bank.',
  insufficient_funds: 'Gunakan kartu lain, atau coba lagi setelah dana di kartu ini cukup.',
  expired_card: 'Tambahkan kartu pengganti yang dikirim bank Anda, atau gunakan kartu lain.',
  incorrect_cvc: 'Tambahkan lagi kartu dengan kode di bagian belakangnya, atau gunakan kartu lain.',
  authentication_failed: 'Coba lagi dan setujui di aplikasi bank Anda, atau gunakan kartu lain.',
  authentication_required: 'Coba lagi saat aplikasi bank Anda siap digunakan.',
  card_not_supported: 'Gunakan kartu lain. Bank Anda dapat mengizinkan pembayaran daring untuk kartu ini.',
  limit_exceeded: 'Gunakan kartu lain, atau naikkan batas di aplikasi bank Anda lalu coba lagi.',
  processing_error: 'Tidak ada masalah dengan kartu Anda. Coba lagi sebentar lagi.',
  payment_method_missing: 'Tambahkan kartu atau pilih kartu yang tersimpan.',
};
