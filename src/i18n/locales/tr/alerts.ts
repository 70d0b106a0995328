import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'Değiştir',
  remove: 'Kaldır',
  undo: 'Geri al',
  saving: 'Kaydediliyor…',
  cancel: 'Vazgeç',

  amountWrong: '{example} gibi bir tutar girin.',
  failed: 'Hiçbir şey kaydedilmedi. Yeniden deneyin.',
};
