import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Thời gian chưa dùng: {name}',
  beyond_included: '{name}, vượt phần có trong gói',
  funds: 'Nạp tiền vào số dư',
  debt: 'Số dư đã dùng dưới 0',
  credit_used: 'Tiền dư trong tài khoản của bạn',
  credit_kept: 'Giữ lại trong tài khoản của bạn',
  too_small: 'Quá ít để thu tiền',
};
