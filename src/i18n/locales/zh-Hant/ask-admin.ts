import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: '請管理員處理',
  title: '請管理員處理',
  intro: '您可以使用現有的部分，但無法購買更多。請將以下內容傳送給管理 {account} 帳務的人員。',
  textLabel: '您的訊息',

  needCredits: { other: '{account} 還需要 {count} 點，我才能繼續。' },
  needFunds: '{account} 還需要 {amount}，我才能繼續。',
  wantCredits: '{account} 需要更多點數，我才能繼續。',
  wantFunds: '{account} 需要儲值，我才能繼續。',
  wantPaid: '{account} 還有未付帳單，付清後才能購買更多。',
  wantPlan: '{account} 需要更換方案，我才能繼續。',
  where: '可在此處理：{link}',

  copy: '複製訊息',
  copied: '已複製',
  copyFailed: '無法複製。請選取文字後複製。',
  email: '寫電子郵件',
  subject: '{account} 的帳務',
  close: '關閉',
  passedOn: '您的請求已轉達。',
  waiting: '數量足夠後，您可以在這裡繼續。',
  enough: '現在夠用了，您可以繼續。',
};
