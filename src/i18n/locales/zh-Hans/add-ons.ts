import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: '使用中',
  taxAdded: '价格不含税。付款前会显示总额。',
  keep: '保留',
  endNoRefund: '已付费的剩余时间不予退款。',
  failed: '没有更改任何内容。请重试。',
};
