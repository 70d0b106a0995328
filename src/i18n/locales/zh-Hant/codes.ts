import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: '有代碼嗎？',
  label: '優惠碼或禮品碼',
  apply: '套用',
  applying: '檢查中…',
  missing: '請輸入代碼。',
  code_not_valid: '此代碼無效或已失效。請檢查輸入是否正確。',
  code_already_used: '此代碼已使用過。',
  code_not_applicable: '此代碼不適用於您的方案。',
  notForThis: '此代碼不適用於這筆購買。',
  tooMany: '嘗試的代碼過多。請稍候再試。',
  failed: '無法驗證代碼，沒有變更任何內容。請再試一次。',

  gaveCredits: { other: '{name}：已增加 {count} 點。' },
  gaveBalance: '{name}：餘額已增加 {amount}。',
  usableUntil: '請在{date}前使用。',
  planDiscount: '{name}：方案帳單減 {off}。',
  planDiscountBills: { other: '{name}：接下來 {count} 張方案帳單減 {off}。' },
  forPurchase: '{name}。將在下次購買時生效。',
  useForCredits: '用它購買點數',
  useForFunds: '用它儲值',

  applied: '已套用 {name}。',
  appliedBonus: '{name}：額外贈送 {amount}。',
  remove: '移除代碼',
};
