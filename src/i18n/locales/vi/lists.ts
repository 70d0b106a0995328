import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Khoảng thời gian',
  anyTime: 'Mọi thời gian',
  thisMonth: 'Tháng này',
  lastMonth: 'Tháng trước',
  thisYear: 'Năm nay',
  lastYear: 'Năm trước',
  chosenDates: 'Ngày tự chọn',
  clear: 'Xóa bộ lọc',
  next: 'Tiếp',
  previous: 'Trước',
  range: '{first} đến {last}',
  rangeOfMore: '{first} đến {last}, và còn nữa',
  turnFailed: 'Không tải được trang này. Hãy thử lại.',
  updating: 'Đang tải…',
  downloadCsv: 'Tải CSV',
  downloadJson: 'Tải JSON',
  preparing: 'Đang chuẩn bị…',
  exportFailed: 'Không chuẩn bị được tệp. Hãy thử lại.',
};
