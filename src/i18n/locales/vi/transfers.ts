import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'Số tiền',
  canceling: 'Đang hủy…',
  keep: 'Giữ lại',
};
