import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Dùng được bao lâu',
  loading: 'Đang tải dự báo…',
  window: 'Dựa trên',
  week: '7 ngày qua',
  fortnight: '14 ngày qua',
  month: '30 ngày qua',
  untilDay: 'Đến khoảng {date}',
  until: { other: 'Đến khoảng {date} · {count} ngày' },
  between: 'Từ {from} nếu ngày nào cũng bận, đến {to} nếu ngày nào cũng rảnh',
  notBefore: 'Không trước {from}. Nếu ngày nào cũng rảnh, dùng được hơn một năm',
  pace: { other: 'Khoảng {amount} mỗi ngày trong {count} ngày trọn; {quiet} vào ngày rảnh, {busy} vào ngày bận' },
  topUp: 'Tự động nạp vào khoảng {date}',
  resets: 'Gói mang lại {amount} vào {date}. Chưa tính ở đây',
  today: 'Hôm nay',
  not_enough_data: 'Mức sử dụng chưa đủ để nêu ngày. Sau ba ngày trọn có sử dụng, ngày sẽ hiện ở đây.',
  nothing_left: 'Không còn gì.',
  longer_than_a_year: 'Với tốc độ này dùng được hơn một năm.',
  no_usage: 'Những ngày này không sử dụng nên không có gì hết.',
  not_prepaid: 'Phần sử dụng được tính phí sau nên không có gì hết.',
  asOf: 'Tính đến {time}',
};
