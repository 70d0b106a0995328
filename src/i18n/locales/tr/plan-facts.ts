import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, {date} tarihine kadar',
  discountAmount: '{name}: sonraki faturada {amount} indirim',
  discountAmountUntil: '{name}: {date} tarihine kadar sonraki faturada {amount} indirim',
  customerCredit: 'Lehinize olan {amount}, planınızın sonraki faturalarından düşülür.',
  seats: '{name}: {quantity} koltuk',
  seatsInUse: '{name}: {quantity} koltuğun {inUse} tanesi kullanılıyor',
  seatsUnlimited: '{name}: sınırsız koltuk',
  addOns: '{names} ile',
};
