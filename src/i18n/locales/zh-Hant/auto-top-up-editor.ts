import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: '餘額',
  credits: '點數',
  amount: '金額',
  method: '付款方式',
  saving: '儲存中…',
  cancel: '取消',

  amountWrong: '請輸入類似 {example} 的金額。',
};
