import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: '您以 {total} 購買了 {count} 點。' },
  boughtFunds: '您以 {total} 儲值了 {amount}。',
  unused: '尚未使用。',
  timeLeft: { other: '還可在 {count} 分鐘內復原。' },
  lessThanAMinute: '可復原的時間不到一分鐘。',
  until: '可在{time}前復原。',
  undo: '復原這筆購買',

  title: '復原這筆購買',
  moneyToMethod: '{total} 將退回 {method}。',
  money: '{total} 將依原付款方式退回。',
  bankTime: '銀行可能需要幾天才會顯示。',
  takesCredits: { other: '將收回 {count} 點。' },
  takesFunds: '將從餘額中收回 {amount}。',
  creditNote: '帳單清單中會增加一張折讓單。',
  confirm: '復原並退回 {total}',
  undoing: '復原中…',
  keep: '保留',
  done: '已復原。{total} 將退回 {method}。',
  donePlain: '已復原。{total} 將依原付款方式退回。',
  notPossible: '已無法復原：部分已使用，或已超過時限。沒有變更任何內容。',
  failed: '未能復原。請再試一次。',
};
