import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Sudah cukup lagi. Tugas Anda berlanjut.',
  canceled: 'Tidak ada yang dibeli. Tugas Anda masih menunggu.',
  pendingTitle: 'Tugas ini menunggu karena sisanya tidak cukup',
  pendingText: 'Tidak ada yang hilang: lanjutkan dari tempat Anda berhenti.',
  goOn: 'Lanjutkan',
  dismiss: 'Nanti saja',
  notInPlan: 'Ini tidak termasuk dalam paket Anda.',
  subscriptionRequired: 'Untuk ini diperlukan paket.',
  limitReached: 'Yang termasuk dalam paket Anda sudah habis untuk periode ini.',
  askAdmin: 'Minta orang yang mengelola penagihan {account} untuk membeli lagi.',
};
