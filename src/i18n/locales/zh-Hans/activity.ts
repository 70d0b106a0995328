import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: '正在加载记录…',
  listLabel: '收支记录',
  after: '之后为{amount}',
  empty: '还没有记录',
  emptyText: '您的使用、购买和获赠都会记在这里，并附上之后的剩余数量。',
  columnChange: '更改',
  usage: '使用',
  purchase: '购买',
  plan_allowance: '套餐赠送',
  reset: '重置',
  expiry: '已过期',
  adjustment: '调整',
  debt: '超额使用',
  refund: '退款',
  dispute: '争议',
};
