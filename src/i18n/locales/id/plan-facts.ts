import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, sampai {date}',
  discountAmount: '{name}: potongan {amount} untuk tagihan berikutnya',
  discountAmountUntil: '{name}: potongan {amount} untuk tagihan berikutnya, sampai {date}',
  customerCredit: '{amount} milik Anda dipotong dari tagihan paket berikutnya.',
  seats: '{name}: {quantity} kursi',
  seatsInUse: '{name}: {inUse} dari {quantity} kursi dipakai',
  seatsUnlimited: '{name}: kursi tanpa batas',
  addOns: 'Dengan {names}',
};
