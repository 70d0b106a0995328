import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: '正在載入記錄…',
  listLabel: '收支記錄',
  after: '之後為{amount}',
  empty: '還沒有記錄',
  emptyText: '您的使用、購買和獲贈都會記在這裡，並附上之後的剩餘數量。',
  columnChange: '變更',
  usage: '使用',
  purchase: '購買',
  plan_allowance: '方案贈送',
  reset: '重設',
  expiry: '已到期',
  adjustment: '調整',
  debt: '超額使用',
  refund: '退款',
  dispute: '爭議',
};
