import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Hãy thử lại hoặc dùng thẻ khác cho cùng giao dịch này.',
  another: 'Hãy dùng thẻ khác cho cùng giao dịch này.',
  card_declined: 'Ngân hàng có thể cho bạn biết lý do. Hãy dùng thẻ khác hoặc thử lại sau khi liên hệ ngân hàng.',
  insufficient_funds: 'Hãy dùng thẻ khác hoặc thử lại khi thẻ này có đủ tiền.',
  expired_card: 'Hãy thêm thẻ mới mà ngân hàng đã gửi hoặc dùng thẻ khác.',
  incorrect_cvc: 'Hãy thêm lại thẻ với mã ở mặt sau hoặc dùng thẻ khác.',
  authentication_failed: 'Hãy thử lại và xác nhận trong ứng dụng ngân hàng, hoặc dùng thẻ khác.',
  authentication_required: 'Hãy thử lại khi bạn có sẵn ứng dụng ngân hàng.',
  card_not_supported: 'Hãy dùng thẻ khác. Ngân hàng có thể mở thanh toán trực tuyến cho thẻ này.',
  limit_exceeded: 'Hãy dùng thẻ khác, hoặc tăng hạn mức trong ứng dụng ngân hàng rồi thử lại.',
  processing_error: 'Thẻ của bạn không có vấn đề gì. Hãy thử lại sau giây lát.',
  payment_method_missing: 'Hãy thêm thẻ hoặc chọn thẻ đã lưu.',
};
