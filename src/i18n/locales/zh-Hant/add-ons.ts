import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: '附加項目',
  empty: '您的方案沒有可新增的附加項目',
  emptyText: '可加入方案的內容會顯示在這裡。',
  active: '使用中',
  activeUntil: '有效至{date}',
  dueNow: '現在支付 {amount}，用於本期剩餘時間',
  taxAdded: '價格不含稅。付款前會顯示總額。',
  add: '新增',
  addLabel: '以 {price} 新增 {name}',
  end: '終止',
  endLabel: '終止 {name}',
  keep: '保留',
  keepLabel: '保留 {name}',

  buyTitle: '新增 {name}',
  buyText: '付款後即可使用 {name}。',
  buyPart: '現在只需支付本期剩餘時間的費用，之後隨方案支付 {price}。',
  buyEnds: '您可以隨時終止，終止後仍可用到本期結束。',
  buyConfirm: '新增 {name} · {total}',
  bought: '{name} 現已啟用。',

  endTitle: '終止 {name}',
  endText: '{name} 保留至{date}，之後結束，不再收費。',
  endNoRefund: '已付費的剩餘時間不予退款。',
  endConfirm: '終止 {name}',
  ending: '終止中…',
  leave: '保留 {name}',
  ended: '{name} 將於{date}結束。',
  kept: '{name} 繼續。',
  failed: '沒有變更任何內容。請再試一次。',
};
