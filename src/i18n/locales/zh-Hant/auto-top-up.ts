import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: '已開啟',
  pausedWord: '已暫停',
  change: '變更',
  failed: '操作未成功，沒有變更任何內容。請再試一次。',
  readOnly: '管理帳務的人員可以變更。',
};
