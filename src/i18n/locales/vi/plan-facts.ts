import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, đến {date}',
  discountAmount: '{name}: giảm {amount} cho hóa đơn tiếp theo',
  discountAmountUntil: '{name}: giảm {amount} cho hóa đơn tiếp theo, đến {date}',
  customerCredit: '{amount} tiền dư của bạn giảm trừ cho các hóa đơn tiếp theo của gói.',
  seats: '{name}: {quantity} chỗ',
  seatsInUse: '{name}: đang dùng {inUse} / {quantity} chỗ',
  seatsUnlimited: '{name}: không giới hạn số chỗ',
  addOns: 'Kèm {names}',
};
