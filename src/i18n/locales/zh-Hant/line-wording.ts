import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: '未使用的時間：{name}',
  beyond_included: '{name}，超出方案的部分',
  funds: '餘額儲值',
  debt: '餘額低於零的用量',
  credit_used: '帳號預存款',
  credit_kept: '留在您的帳號中',
  too_small: '金額過小，不收取',
};
