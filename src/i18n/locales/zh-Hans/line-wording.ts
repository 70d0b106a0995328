import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: '未使用的时间：{name}',
  beyond_included: '{name}，超出套餐的部分',
  funds: '余额充值',
  debt: '余额低于零的用量',
  credit_used: '账户预存款',
  credit_kept: '留在您的账户中',
  too_small: '金额过小，不收取',
};
