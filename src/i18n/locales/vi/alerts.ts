import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'Đổi',
  remove: 'Gỡ',
  undo: 'Hoàn tác',
  saving: 'Đang lưu…',
  cancel: 'Hủy',

  amountWrong: 'Hãy nhập số tiền như {example}.',
  failed: 'Chưa có gì được lưu. Hãy thử lại.',
};
