import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Chuyển sang {plan}',
  changeTitlePlain: 'Đổi gói',
  invoiceTitle: 'Thanh toán hóa đơn {number}',
  invoiceTitlePlain: 'Thanh toán hóa đơn còn nợ',
  reactivateTitle: 'Kích hoạt lại {plan}',
  reactivateTitlePlain: 'Kích hoạt lại gói',

  startsNow: '{plan} bắt đầu ngay khi thanh toán xong.',
  startsNowFree: '{plan} bắt đầu ngay.',
  startsOn: '{plan} từ {date}. Đến lúc đó không có gì thay đổi.',
  trialUntil: 'Miễn phí đến {date}.',
  nextPayment: 'Lần thanh toán tiếp theo: {amount} vào {date}.',
  noPayment: 'Từ đó trở đi không bị trừ tiền.',
  customerCredit: '{amount} trong số bạn đã trả được giữ lại trong tài khoản và giảm trừ cho các hóa đơn tiếp theo.',

  creditsChange: 'Credit của gói: hiện có {before}, ngay sau đó {after}.',
  creditsReset: 'Credit của gói: đến lúc đó bạn có {before}. Từ {date} sẽ có {after} mỗi kỳ.',
  creditsEnd: 'Credit của gói kết thúc vào {date}. Bạn có thể dùng {before} còn lại đến lúc đó.',
  creditsKept: '{amount} credit bạn đã mua vẫn giữ nguyên.',
  creditsWait:
    '{amount} credit bạn đã mua vẫn là của bạn, nhưng {plan} không dùng credit. Chúng sẽ chờ đến khi bạn có gói dùng credit.',
  balanceChange: 'Số dư có sẵn trong gói: hiện có {before}, ngay sau đó {after}.',
  balanceReset: 'Số dư có sẵn trong gói: đến lúc đó bạn có {before}. Từ {date} sẽ có {after} mỗi kỳ.',
  balanceEnd: 'Số dư có sẵn trong gói kết thúc vào {date}. Bạn có thể dùng {before} còn lại đến lúc đó.',
  balanceKept: '{amount} bạn đã nạp vẫn giữ nguyên.',
  balanceWait:
    '{amount} bạn đã nạp vẫn là của bạn, nhưng {plan} không dùng số dư. Khoản này sẽ chờ đến khi bạn có gói dùng số dư.',

  featuresLost: 'Không còn bao gồm: {names}.',
  featuresGained: 'Mới có thêm: {names}.',
  addOnsEnding: 'Kết thúc cùng gói: {names}.',
  seatsExcess: 'Đang dùng {inUse} chỗ và sẽ chỉ còn {available}. Hãy bớt {excess} chỗ trước lúc đó.',
  replacesCancellation: 'Việc hủy gói cũng được rút lại.',
  replacesChange: 'Thay đổi đã lên lịch trước đó sẽ không diễn ra.',

  advicePack:
    'Tiết kiệm hơn: với tốc độ của bạn, mỗi tháng cần thêm {missing} credit. {pack} đáp ứng đủ với giá {packPrice}; {plan} đắt hơn {upgradePrice} mỗi tháng.',
  adviceUpgrade:
    'Lựa chọn tốt: với tốc độ của bạn, mỗi tháng cần thêm {missing} credit. Mua theo gói credit sẽ tốn {packPrice}; {plan} chỉ đắt hơn {upgradePrice}.',

  invoiceText: 'Sau khi thanh toán, {plan} tiếp tục và bạn có thể mua lại.',
  invoiceTextPlain: 'Sau khi thanh toán, bạn có thể mua lại.',
  invoiceRetry: 'Nếu không, lần thử tiếp theo là {date}.',
  reactivateText: '{plan} bắt đầu lại hôm nay, theo giá hôm nay. Những gì đã mua vẫn dùng được.',

  confirmChange: 'Chuyển sang {plan}',
  confirmChangePaid: 'Chuyển sang {plan} · {total}',
  confirmOn: 'Đổi vào {date}',
  confirmReactivate: 'Kích hoạt lại {plan}',
  confirmReactivatePaid: 'Kích hoạt lại {plan} · {total}',
  keep: 'Giữ {plan}',
  changing: 'Đang đổi…',
  changed: 'Bạn hiện dùng {plan}.',
  changedPlain: 'Đã đổi gói.',
  scheduled: '{plan} từ {date}.',
  reactivated: '{plan} đã hoạt động trở lại.',
  reactivatedPlain: 'Gói đã hoạt động trở lại.',
  invoicePaid: 'Hóa đơn đã thanh toán. {plan} tiếp tục.',
  invoicePaidPlain: 'Hóa đơn đã thanh toán.',

  failed: 'Không có gì thay đổi và bạn không bị trừ tiền. Hãy thử lại.',
  refusedSeats: 'Số chỗ đang dùng nhiều hơn số chỗ của {plan}. Hãy bớt một số rồi đổi gói. Không có gì thay đổi.',
  refusedPastDue: 'Hãy thanh toán hóa đơn còn nợ trước, sau đó có thể đổi gói. Không có gì thay đổi.',
  refusedRenewal: 'Kỳ hiện tại đang được thanh toán. Có thể đổi gói khi việc đó xong.',
  refusedUnavailable: 'Gói này không còn được cung cấp. Không có gì thay đổi.',
  refusedNotAllowed: 'Hiện không thể thực hiện thay đổi này từ gói của bạn. Không có gì thay đổi.',
  refusedMethod: 'Hãy thêm phương thức thanh toán trước. Tiền sẽ được trừ khi hết thời gian dùng thử.',
};
