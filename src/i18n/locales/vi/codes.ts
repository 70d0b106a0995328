import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Bạn có mã?',
  label: 'Mã khuyến mãi hoặc mã quà tặng',
  apply: 'Áp dụng',
  applying: 'Đang kiểm tra…',
  missing: 'Hãy nhập mã.',
  code_not_valid: 'Mã này không hợp lệ hoặc không còn hiệu lực. Hãy kiểm tra lại cách viết.',
  code_already_used: 'Mã này đã được dùng.',
  code_not_applicable: 'Mã này không dùng được với gói của bạn.',
  notForThis: 'Mã này không dùng được cho giao dịch mua này.',
  tooMany: 'Đã thử quá nhiều mã. Hãy chờ một lát rồi thử lại.',
  failed: 'Không kiểm tra được mã và không có gì thay đổi. Hãy thử lại.',

  gaveCredits: { other: '{name}: đã thêm {count} credit.' },
  gaveBalance: '{name}: đã cộng {amount} vào số dư.',
  usableUntil: 'Dùng trước {date}.',
  planDiscount: '{name}: giảm {off} cho hóa đơn của gói.',
  planDiscountBills: { other: '{name}: giảm {off} cho {count} hóa đơn tiếp theo của gói.' },
  forPurchase: '{name}. Được tính cho lần mua tiếp theo.',
  useForCredits: 'Mua credit với mã này',
  useForFunds: 'Nạp tiền với mã này',

  applied: 'Đã áp dụng {name}.',
  appliedBonus: '{name}: tặng thêm {amount}.',
  remove: 'Bỏ mã',
};
