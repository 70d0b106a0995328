import type { LocaleMessages } from '../../messages.ts';

export const spendCaps: LocaleMessages[string] = {
  creditsLimit: { other: '{count}积分' },
  change: '更改',
  remove: '移除',
  undo: '撤销',
  saving: '正在保存…',
  cancel: '取消',
  amountWrong: '请输入类似{example}的金额。',
  failed: '未保存任何内容。请重试。',
};
