import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: '變更',
  remove: '移除',
  undo: '復原',
  saving: '儲存中…',
  cancel: '取消',

  amountWrong: '請輸入類似 {example} 的金額。',
  failed: '未儲存任何內容。請再試一次。',
};
