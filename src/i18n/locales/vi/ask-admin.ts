import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Nhờ quản trị viên',
  title: 'Nhờ quản trị viên',
  intro:
    'Bạn có thể dùng những gì đang có nhưng không thể mua thêm. Hãy gửi nội dung này cho người quản lý thanh toán của {account}.',
  textLabel: 'Tin nhắn của bạn',

  needCredits: { other: '{account} cần thêm {count} credit để tôi có thể tiếp tục.' },
  needFunds: '{account} cần thêm {amount} để tôi có thể tiếp tục.',
  wantCredits: '{account} cần thêm credit để tôi có thể tiếp tục.',
  wantFunds: '{account} cần nạp tiền để tôi có thể tiếp tục.',
  wantPaid: '{account} còn một hóa đơn chưa thanh toán; thanh toán xong mới mua thêm được.',
  wantPlan: '{account} cần gói khác để tôi có thể tiếp tục.',
  where: 'Có thể thực hiện tại đây: {link}',

  copy: 'Sao chép tin nhắn',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được. Hãy chọn văn bản và sao chép.',
  email: 'Viết email',
  subject: 'Thanh toán của {account}',
  close: 'Đóng',
  passedOn: 'Yêu cầu của bạn đã được chuyển đi.',
  waiting: 'Khi đã đủ, bạn có thể tiếp tục tại đây.',
  enough: 'Hiện đã đủ. Bạn có thể tiếp tục.',
};
