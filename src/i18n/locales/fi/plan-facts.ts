import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, {date} asti',
  discountAmount: '{name}: {amount} alennusta seuraavasta laskusta',
  discountAmountUntil: '{name}: {amount} alennusta seuraavasta laskusta, {date} asti',
  customerCredit: 'Sinulla on hyvitystä {amount}, joka vähennetään tilauksesi seuraavista laskuista.',
  seats: '{name}: {quantity} paikkaa',
  seatsInUse: '{name}: {inUse} / {quantity} paikkaa käytössä',
  seatsUnlimited: '{name}: rajaton määrä paikkoja',
  addOns: 'Mukana {names}',
};
