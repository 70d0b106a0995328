import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Thanh toán',
  sandbox: 'Môi trường thử nghiệm: không có tiền thật nào được chuyển',
  loading: 'Đang tải thông tin thanh toán…',
  activity: 'Hoạt động',
  retry: 'Thử lại',
  staleText: 'Thông tin bạn thấy là từ {time}.',
  failedTitle: 'Không tải được nội dung này.',
  noPlanTitle: 'Chưa có gói',
  noPlanText: 'Khi có gói, phần còn lại và mức sử dụng sẽ hiện ở đây.',
  staleTitle: 'Thông tin có thể đã cũ.',
  offlineTitle: 'Bạn đang ngoại tuyến.',
  offlineText: 'Thông tin bạn thấy là từ {time}. Thông tin sẽ tự cập nhật khi có kết nối.',
  offlineEmpty: 'Thông tin thanh toán sẽ hiện ngay khi bạn có kết nối trở lại.',
  failedText: 'Bạn không bị trừ tiền. Hãy thử lại sau giây lát.',
  sessionTitle: 'Phiên của bạn đã kết thúc.',
  sessionText: 'Hãy tiếp tục để gia hạn phiên. Không mất gì cả.',
  sessionRenew: 'Tiếp tục',
  forbiddenTitle: 'Bạn không thể xem nội dung này.',
  forbiddenText: 'Người quản lý thanh toán của tài khoản này có thể xem.',
};
