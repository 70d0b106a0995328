import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: '余额',
  credits: '积分',
  amount: '金额',
  method: '付款方式',
  saving: '正在保存…',
  cancel: '取消',

  amountWrong: '请输入类似{example}的金额。',
};
