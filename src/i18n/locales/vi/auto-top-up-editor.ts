import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'Số dư',
  credits: 'Credit',
  amount: 'Số tiền',
  method: 'Phương thức thanh toán',
  saving: 'Đang lưu…',
  cancel: 'Hủy',

  amountWrong: 'Hãy nhập số tiền như {example}.',
};
