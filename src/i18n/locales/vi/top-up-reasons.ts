import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Mức trần tháng này không còn đủ. Hãy nâng mức trần hoặc chờ tháng sau.',
  cooldown: 'Lần trừ trước vừa mới đây. Cần chờ trước lần tiếp theo.',
  too_many_attempts: 'Có nhiều lần thử trong thời gian ngắn. Cần chờ trước lần tiếp theo.',
  recent_failure: 'Lần trừ trước vừa thất bại. Cần chờ trước khi thử lại.',
  awaiting_notice: 'Bạn đã được báo về lần trừ đầu tiên. Đang chờ để bạn có thời gian từ chối.',
  purchase_in_progress: 'Một khoản thanh toán khác đang mở. Sẽ tiếp tục khi khoản đó kết thúc.',
  payment_past_due: 'Còn hóa đơn chưa thanh toán. Sẽ tiếp tục khi bạn thanh toán.',
  account_frozen: 'Một khoản thanh toán đang được kiểm tra. Sẽ tiếp tục khi xong.',
  disputed: 'Một khoản thanh toán đang được khiếu nại tại ngân hàng của bạn. Sẽ tiếp tục khi ngân hàng quyết định.',
  subscription_required: 'Không có gói nào đang hoạt động. Sẽ tiếp tục khi có.',
  plan_changed: 'Gói của bạn đã đổi và quy tắc không còn phù hợp. Hãy thiết lập lại.',
  payment_method_required: 'Chưa lưu phương thức thanh toán. Hãy thêm một phương thức.',
  payment_method_not_chargeable:
    'Ngân hàng yêu cầu bạn xác nhận mỗi lần thanh toán bằng phương thức này. Hãy chọn phương thức khác.',
  pack_unavailable: 'Gói credit này không còn được cung cấp. Hãy chọn gói khác.',
  amount_not_allowed: 'Số tiền nằm ngoài mức cho phép. Hãy thay đổi.',
  tax_unavailable: 'Không tính được thuế. Hệ thống sẽ tự thử lại.',
  not_enough_data: 'Chưa biết tốc độ sử dụng của bạn. Sẽ tiếp tục khi có đủ mức sử dụng.',
  payment_service_unavailable: 'Không kết nối được dịch vụ thanh toán. Hệ thống sẽ tự thử lại.',
  payment_failed: 'Nhiều lần trừ liên tiếp thất bại. Hãy kiểm tra phương thức thanh toán rồi tiếp tục.',
  authentication_required: 'Ngân hàng yêu cầu bạn tự xác nhận thanh toán. Hãy chọn phương thức khác rồi tiếp tục.',
  payment_method_removed: 'Phương thức dùng để trừ tiền đã bị gỡ. Hãy chọn phương thức khác rồi tiếp tục.',
  other: 'Có trở ngại. Hệ thống sẽ tự thử lại.',
};
