import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, do {date}',
  discountAmount: '{name}: {amount} zniżki na następną fakturę',
  discountAmountUntil: '{name}: {amount} zniżki na następną fakturę, do {date}',
  customerCredit: 'Masz {amount} nadpłaty, która pomniejszy następne faktury za Twój plan.',
  seats: '{name}, miejsca: {quantity}',
  seatsInUse: '{name}, zajęte miejsca: {inUse} z {quantity}',
  seatsUnlimited: '{name}: dowolna liczba miejsc',
  addOns: 'Dodatki: {names}',
};
