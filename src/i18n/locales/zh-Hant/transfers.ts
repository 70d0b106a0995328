import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: '金額',
  canceling: '取消中…',
  keep: '保留',
};
