import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count} credit' },
  creditsLabel: { other: 'Còn {count} credit' },
  balanceLabel: 'Số dư {amount}',
  low: 'sắp hết',
  empty: 'đã hết',
  negative: 'âm',
  billing: 'Thanh toán',
  openBilling: 'Mở trang thanh toán',
  buyCredits: 'Mua credit',
  addFunds: 'Nạp tiền',
  resets: 'Đặt lại vào {date}',
  lasts: { other: 'Với tốc độ này dùng được khoảng {count} ngày' },
};
