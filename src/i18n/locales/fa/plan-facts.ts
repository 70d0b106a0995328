import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}، تا {date}',
  discountAmount: '{name}: {amount} تخفیف روی صورت‌حساب بعدی',
  discountAmountUntil: '{name}: {amount} تخفیف روی صورت‌حساب بعدی، تا {date}',
  customerCredit: '{amount} بستانکاری شما از صورت‌حساب‌های بعدی طرح کم می‌شود.',
  seats: '{name}: {quantity} جایگاه',
  seatsInUse: '{name}: {inUse} از {quantity} جایگاه در حال استفاده',
  seatsUnlimited: '{name}: جایگاه نامحدود',
  addOns: 'با {names}',
};
