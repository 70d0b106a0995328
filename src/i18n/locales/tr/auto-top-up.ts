import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'Açık',
  pausedWord: 'Duraklatıldı',
  change: 'Değiştir',
  failed: 'Bu olmadı ve hiçbir şey değişmedi. Yeniden deneyin.',
  readOnly: 'Faturalandırmayı yöneten biri değiştirebilir.',
};
