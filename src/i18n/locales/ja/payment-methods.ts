import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: 'お支払いに使う',
  makeDefaultLabel: 'お支払いに使う：{name}',
  madeDefault: '{name}をお支払いに使うようにしました。',
  makeBackup: '予備にする',
  makeBackupLabel: '予備にする：{name}',
  madeBackup: '{name}を予備にしました。最初のお支払い方法が承認されないときに請求されます。',
  undo: '元に戻す',
  changeFailed: '変更できませんでした。お支払いには引き続き{name}を使います。もう一度お試しください。',
  backupFailed: '変更できませんでした。予備は以前のままです。もう一度お試しください。',

  remove: '削除',
  removeLabel: '{name}を削除',
  removeTitle: '{name}を削除しますか？',
  removeText: 'ここと決済サービスの両方から削除されます。再び使うには、追加し直す必要があります。',
  removeDefaultText: 'ここと決済サービスの両方から削除され、お支払いには保存済みの別の方法が使われます。',
  removeKeep: '残す',
  removing: '削除中…',
  removed: '{name}を削除しました。',
  removeFailed: '{name}を削除できませんでした。まだ保存されています。もう一度お試しください。',
  inUseTitle: '{name}はまだ必要です',
  inUseText: 'プランまたは自動チャージの請求に使われています。先に別のお支払い方法を追加してから、削除してください。',

  setupTitle: 'お支払い方法を追加',
  save: 'カードを保存',
  saving: '保存中…',
  cancel: 'キャンセル',
  added: '{name}を追加しました。',
  title: 'お支払い方法',
  loading: 'お支払い方法を読み込んでいます…',
  card: '{brand} ···· {last4}',
  cardPlain: 'カード ···· {last4}',
  expires: '有効期限 {month}/{year}',
  expiring: 'まもなく期限切れ：{month}/{year}',
  expired: '期限切れ {month}/{year}',
  default: 'お支払いに使用中',
  backup: '予備',
  needsApproval: '自動では請求できません',
  needsApprovalText:
    '{name}は、お支払いのたびにカード会社での承認が必要なため、更新や自動チャージには使えません。そのために別のお支払い方法を追加してください。',
  needsApprovalBackedUp:
    '{name}は、お支払いのたびにカード会社での承認が必要です。ご不在のときは、代わりに{backup}に請求します。',

  manage: '{name}を管理',

  add: 'お支払い方法を追加',
  empty: 'お支払い方法はまだありません',
  emptyText: 'カードを一度保存すれば、次からはワンクリックで購入できます。追加しただけでは請求は発生しません。',
  readOnly: '変更できるのは、お支払いを管理している方です。',
};
