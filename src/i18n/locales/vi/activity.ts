import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Đang tải hoạt động…',
  listLabel: 'Hoạt động',
  after: 'sau đó còn {amount}',
  empty: 'Chưa có hoạt động nào',
  emptyText: 'Những gì bạn dùng, mua và nhận được ghi lại tại đây, cùng với phần còn lại sau đó.',
  columnChange: 'Đổi',
  usage: 'Sử dụng',
  purchase: 'Mua',
  plan_allowance: 'Hạn mức của gói',
  reset: 'Đặt lại',
  expiry: 'Đã hết hạn',
  adjustment: 'Điều chỉnh',
  debt: 'Dùng vượt',
  refund: 'Hoàn tiền',
  dispute: 'Khiếu nại',
};
