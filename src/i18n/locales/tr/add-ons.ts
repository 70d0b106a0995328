import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'Etkin',
  taxAdded: 'Fiyatlara vergi dahil değildir. Toplamı ödemeden önce görürsünüz.',
  keep: 'Kalsın',
  endNoRefund: 'Ödenen sürenin kalanı geri verilmez.',
  failed: 'Hiçbir şey değişmedi. Yeniden deneyin.',
};
