import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Ẩn thông báo này',

  credits_low: 'Credit của bạn sắp hết: còn {amount}.',
  credits_low_plain: 'Credit của bạn sắp hết.',
  credits_empty: 'Bạn đã hết credit.',
  balance_low: 'Số dư của bạn sắp hết: còn {amount}.',
  balance_low_plain: 'Số dư của bạn sắp hết.',
  balance_empty: 'Bạn đã dùng hết số dư.',
  balance_negative: 'Số dư của bạn là {amount}. Lần nạp tiếp theo sẽ trả phần này trước.',
  payment_past_due:
    'Lần thanh toán gần nhất không thành công. Dịch vụ vẫn tiếp tục với những gì bạn có; bạn có thể mua thêm sau khi thanh toán.',
  payment_past_due_amount:
    'Còn {amount} chưa thanh toán. Dịch vụ vẫn tiếp tục với những gì bạn có; bạn có thể mua thêm sau khi thanh toán.',
  trial_ending: 'Thời gian dùng thử của bạn kết thúc vào {date}.',
  trial_ending_soon: 'Thời gian dùng thử của bạn sắp kết thúc.',
  subscription_canceled: 'Gói của bạn đã kết thúc. Những gì đã mua vẫn dùng được.',
  subscription_canceled_at: 'Gói của bạn đã kết thúc vào {date}. Những gì đã mua vẫn dùng được.',
  subscription_canceling: 'Gói của bạn sắp kết thúc. Những gì đã mua vẫn dùng được.',
  subscription_canceling_at: 'Gói của bạn kết thúc vào {date}. Những gì đã mua vẫn dùng được.',
  subscription_paused: 'Gói của bạn đang tạm dừng. Bạn vẫn dùng được những gì đang có; không bị trừ tiền.',
  bill_held: 'Chưa thể lập hóa đơn cho gói của bạn: không tính được thuế. Hãy kiểm tra thông tin thanh toán của bạn.',
  plan_change_scheduled: 'Gói của bạn sắp thay đổi.',
  plan_change_scheduled_at: 'Gói của bạn chuyển sang {plan} vào {date}.',
  payment_method_missing: 'Chưa lưu phương thức thanh toán. Hãy thêm một phương thức để mua thêm khi cần.',
  payment_method_expiring: 'Thẻ của bạn sắp hết hạn. Hãy thêm thẻ khác để lần thanh toán tới thành công.',
  purchase_processing: 'Ngân hàng vẫn đang xác nhận. Bạn không cần thanh toán lại: trang này sẽ tự cập nhật.',
  purchase_action: 'Ngân hàng muốn bạn xác nhận một khoản thanh toán. Chưa có gì được thêm.',
  purchase_declined: 'Một khoản thanh toán không thành công. Bạn không bị trừ tiền.',
  purchase_disputed:
    'Khoản thanh toán {amount} đang được khiếu nại tại ngân hàng của bạn. Những gì mua bằng khoản này chưa dùng được cho đến khi ngân hàng quyết định.',
  purchase_disputed_plain:
    'Một khoản thanh toán đang được khiếu nại tại ngân hàng của bạn. Những gì mua bằng khoản này chưa dùng được cho đến khi ngân hàng quyết định.',
  payment_returned:
    'Ngân hàng của bạn đã thu hồi khoản thanh toán {amount}. Những gì mua bằng khoản này không còn dùng được.',
  payment_returned_plain:
    'Ngân hàng của bạn đã thu hồi một khoản thanh toán. Những gì mua bằng khoản này không còn dùng được.',
  capacity_frozen: 'Một khoản thanh toán đang được kiểm tra. Những gì mua bằng khoản này tạm thời chưa dùng được.',
  funds_pending: 'Khoản chuyển khoản {amount} chưa đến. Tiền sẽ được cộng khi đến nơi.',
  funds_pending_plain: 'Một khoản chuyển khoản chưa đến. Tiền sẽ được cộng khi đến nơi.',
  grace_active: 'Bạn có thể tiếp tục ở mức âm đến {date} để việc đang chạy kịp hoàn tất.',
  grace_active_soon: 'Bạn có thể tiếp tục ở mức âm trong thời gian ngắn để việc đang chạy kịp hoàn tất.',
  limit_near: '{feature}: gần hết trong kỳ này.',
  limit_reached: '{feature}: đã hết trong kỳ này.',
  alert_crossed: 'Phần còn lại của bạn đã đến mức bạn muốn được báo.',
  auto_top_up_paused: 'Tự động nạp đang tạm dừng. Hãy xem lý do và tiếp tục khi đã xử lý xong.',
  auto_top_up_held: 'Đã đến lúc tự động nạp nhưng đang được giữ lại. Hãy xem lý do.',
  spend_cap_near: 'Bạn sắp chạm mức trần chi tiêu đã đặt.',
  spend_cap_passed: 'Bạn đã chi quá mức bạn đặt.',
  spend_cap_reached:
    'Đã chạm mức trần chi tiêu bạn đặt. Không thể dùng thêm cho đến khi mức trần bắt đầu lại hoặc bạn nâng lên.',

  buyCredits: 'Mua credit',
  addFunds: 'Nạp tiền',
  payInvoice: 'Thanh toán hóa đơn',
  reactivate: 'Kích hoạt lại',
  showPayment: 'Xem khoản thanh toán',
  approve: 'Xác nhận',
  anotherCard: 'Dùng thẻ khác',
};
