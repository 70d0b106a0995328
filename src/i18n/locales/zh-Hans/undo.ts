import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: '您以{total}购买了{count}积分。' },
  boughtFunds: '您以{total}充值了{amount}。',
  unused: '尚未使用。',
  timeLeft: { other: '还可在{count}分钟内撤销。' },
  lessThanAMinute: '可撤销的时间不到一分钟。',
  until: '可在{time}前撤销。',
  undo: '撤销这笔购买',

  title: '撤销这笔购买',
  moneyToMethod: '{total}将退回{method}。',
  money: '{total}将按原付款方式退回。',
  bankTime: '银行可能需要几天才会显示。',
  takesCredits: { other: '将收回{count}积分。' },
  takesFunds: '将从余额中收回{amount}。',
  creditNote: '账单列表中会增加一张贷项凭单。',
  confirm: '撤销并退回{total}',
  undoing: '正在撤销…',
  keep: '保留',
  done: '已撤销。{total}将退回{method}。',
  donePlain: '已撤销。{total}将按原付款方式退回。',
  notPossible: '已无法撤销：部分已使用，或已超过时限。没有更改任何内容。',
  failed: '未能撤销。请重试。',
};
