import type { LocaleMessages } from '../../messages.ts';

export const spendCaps: LocaleMessages[string] = {
  creditsLimit: { other: '{count} credit' },
  change: 'Đổi',
  remove: 'Gỡ',
  undo: 'Hoàn tác',
  saving: 'Đang lưu…',
  cancel: 'Hủy',
  amountWrong: 'Hãy nhập số tiền như {example}.',
  failed: 'Chưa có gì được lưu. Hãy thử lại.',
};
