import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: 'Bạn đã mua {count} credit với giá {total}.' },
  boughtFunds: 'Bạn đã nạp {amount} với giá {total}.',
  unused: 'Chưa dùng chút nào.',
  timeLeft: { other: 'Bạn có thể hoàn tác trong {count} phút nữa.' },
  lessThanAMinute: 'Bạn có thể hoàn tác trong chưa đầy một phút nữa.',
  until: 'Bạn có thể hoàn tác đến {time}.',
  undo: 'Hoàn tác lần mua này',

  title: 'Hoàn tác lần mua này',
  moneyToMethod: '{total} được hoàn về {method}.',
  money: '{total} được hoàn theo cách đã thanh toán.',
  bankTime: 'Ngân hàng có thể cần vài ngày để hiển thị.',
  takesCredits: { other: '{count} credit bị thu hồi.' },
  takesFunds: '{amount} bị thu hồi từ số dư.',
  creditNote: 'Một giấy ghi có được thêm vào danh sách hóa đơn.',
  confirm: 'Hoàn tác và nhận lại {total}',
  undoing: 'Đang hoàn tác…',
  keep: 'Giữ lại',
  done: 'Đã hoàn tác. {total} được hoàn về {method}.',
  donePlain: 'Đã hoàn tác. {total} được hoàn theo cách đã thanh toán.',
  notPossible: 'Không thể hoàn tác nữa: một phần đã dùng hoặc đã hết thời gian. Không có gì thay đổi.',
  failed: 'Chưa hoàn tác được. Hãy thử lại.',
};
