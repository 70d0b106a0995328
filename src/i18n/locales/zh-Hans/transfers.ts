import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: '金额',
  canceling: '正在取消…',
  keep: '保留',
};
