import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Đang tải biểu mẫu…',
  sandboxLegend: 'Thẻ thử nghiệm',
  sandboxText:
    'Đây là môi trường thử nghiệm: hãy chọn cách thẻ phản hồi. Không cần số thẻ và không có tiền thật nào được chuyển.',
  fieldsLabel: 'Thẻ hoặc phương thức thanh toán khác',
  privacy: 'Những gì bạn nhập được gửi thẳng đến Stripe. {seller} không bao giờ thấy số thẻ. Hiện chưa trừ tiền.',

  failed: 'Thẻ chưa được lưu. Bạn không bị trừ tiền. Hãy thử lại.',
  refused: 'Thẻ không được chấp nhận. Bạn không bị trừ tiền. Hãy kiểm tra thông tin hoặc dùng thẻ khác.',
  refusedBecause: '{reason} Bạn không bị trừ tiền.',
  unreachable: 'Không kết nối được dịch vụ thanh toán. Bạn không bị trừ tiền. Hãy thử lại.',
  limited: 'Có quá nhiều lần thử trong thời gian ngắn. Bạn không bị trừ tiền. Hãy chờ một lát rồi thử lại.',
  unavailable: 'Không thể thêm thẻ tại đây. Có thể làm được trong cài đặt tài khoản của bạn.',

  blockedTitle: 'Không tải được biểu mẫu thẻ',
  blockedText:
    'Có thể trình chặn quảng cáo, cài đặt quyền riêng tư hoặc mạng đang chặn js.stripe.com. Bạn không bị trừ tiền. Hãy cho phép trên trang này rồi thử lại.',
  blockedOtherwise:
    'Thẻ đã lưu vẫn dùng được mà không cần biểu mẫu này. Bạn cũng có thể hỏi {seller} về cách thanh toán khác.',
  retry: 'Thử lại',

  save: 'Lưu thẻ',
  saving: 'Đang lưu…',
  cancel: 'Hủy',
  sheetTitle: 'Thêm thẻ',
};
