import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Penagihan',
  sandbox: 'Lingkungan uji: tidak ada uang sungguhan yang berpindah',
  loading: 'Memuat penagihan…',
  activity: 'Aktivitas',
  retry: 'Coba lagi',
  staleText: 'Yang Anda lihat berasal dari {time}.',
  failedTitle: 'Ini tidak dapat dimuat.',
  noPlanTitle: 'Belum ada paket',
  noPlanText: 'Sisa dan pemakaian Anda tampil di sini setelah ada paket.',
  staleTitle: 'Ini mungkin tidak terbaru.',
  offlineTitle: 'Anda sedang luring.',
  offlineText: 'Yang Anda lihat berasal dari {time}. Akan diperbarui sendiri saat Anda tersambung lagi.',
  offlineEmpty: 'Penagihan tampil begitu Anda tersambung lagi.',
  failedText: 'Anda tidak ditagih. Coba lagi sebentar lagi.',
  sessionTitle: 'Sesi Anda berakhir.',
  sessionText: 'Lanjutkan untuk memperbaruinya. Tidak ada yang hilang.',
  sessionRenew: 'Lanjutkan',
  forbiddenTitle: 'Anda tidak dapat melihat ini.',
  forbiddenText: 'Orang yang mengelola penagihan akun ini dapat melihatnya.',
};
