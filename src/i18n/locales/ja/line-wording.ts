import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: '未使用の期間：{name}',
  beyond_included: '{name}（プランの範囲を超えた分）',
  funds: '残高へのチャージ',
  debt: 'マイナスになった残高の利用分',
  credit_used: 'アカウントのお預かり金',
  credit_kept: 'アカウントに残る金額',
  too_small: '少額のため請求なし',
};
