import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: '附加项',
  empty: '您的套餐没有可添加的附加项',
  emptyText: '可添加到套餐的内容会显示在这里。',
  active: '使用中',
  activeUntil: '有效至{date}',
  dueNow: '现在支付{amount}，用于本周期剩余时间',
  taxAdded: '价格不含税。付款前会显示总额。',
  add: '添加',
  addLabel: '以{price}添加{name}',
  end: '终止',
  endLabel: '终止{name}',
  keep: '保留',
  keepLabel: '保留{name}',

  buyTitle: '添加{name}',
  buyText: '付款后即可使用{name}。',
  buyPart: '现在只需支付本周期剩余时间的费用，之后随套餐支付{price}。',
  buyEnds: '您可以随时终止，终止后仍可用到本周期结束。',
  buyConfirm: '添加{name} · {total}',
  bought: '{name}现已启用。',

  endTitle: '终止{name}',
  endText: '{name}保留至{date}，之后结束，不再收费。',
  endNoRefund: '已付费的剩余时间不予退款。',
  endConfirm: '终止{name}',
  ending: '正在终止…',
  leave: '保留{name}',
  ended: '{name}将于{date}结束。',
  kept: '{name}继续。',
  failed: '没有更改任何内容。请重试。',
};
