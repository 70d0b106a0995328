import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: '使用中',
  taxAdded: '價格不含稅。付款前會顯示總額。',
  keep: '保留',
  endNoRefund: '已付費的剩餘時間不予退款。',
  failed: '沒有變更任何內容。請再試一次。',
};
