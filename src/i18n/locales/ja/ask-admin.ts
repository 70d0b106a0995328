import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: '管理者に依頼',
  title: '管理者に依頼',
  intro:
    '今ある分は使えますが、追加で購入することはできません。{account}のお支払いを管理している方に、次の文面をお送りください。',
  textLabel: 'メッセージ',

  needCredits: { other: '作業を続けるために、{account}にあと{count}クレジット必要です。' },
  needFunds: '作業を続けるために、{account}にあと{amount}必要です。',
  wantCredits: '作業を続けるために、{account}にクレジットの追加が必要です。',
  wantFunds: '作業を続けるために、{account}へのチャージが必要です。',
  wantPaid: '{account}に未払いの請求書があり、支払いが済むまで追加購入できません。',
  wantPlan: '作業を続けるために、{account}のプラン変更が必要です。',
  where: '手続きはこちらから：{link}',

  copy: 'メッセージをコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文面を選択してコピーしてください。',
  email: 'メールを書く',
  subject: '{account}のお支払いについて',
  close: '閉じる',
  passedOn: '依頼を伝えました。',
  waiting: '十分な量になったら、ここから続けられます。',
  enough: '十分な量になりました。続けられます。',
};
