import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Sử dụng',
  since: 'Từ {start}, bắt đầu lại vào {end}',
  empty: 'Khi bạn dùng một tính năng của gói, mức sử dụng sẽ hiện ở đây.',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, không giới hạn',
  seats: '{used} / {limit} chỗ',
  on: 'Bật',
  off: 'Không có trong gói của bạn',
  over: '{amount} {unit} vượt phần có sẵn',
  hard: 'Dừng ở {limit}',
  creditsEach: { other: '{count} credit mỗi lần' },
  priceEach: '{price} mỗi lần',
  pricePer: '{price} cho {count} {unit}',
  creditsSpent: { other: 'Đã dùng {count} credit' },
  spent: 'Đã chi {amount}',
  soFar: 'đã dùng đến nay, tính phí vào cuối kỳ',
  soFarBilled: 'đã dùng đến nay, tính phí vào {date}',
};
