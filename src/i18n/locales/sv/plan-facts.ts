import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, till {date}',
  discountAmount: '{name}: {amount} rabatt på nästa faktura',
  discountAmountUntil: '{name}: {amount} rabatt på nästa faktura, till {date}',
  customerCredit: 'Du har {amount} till godo, som dras av från de kommande fakturorna för din plan.',
  seats: '{name}: {quantity} platser',
  seatsInUse: '{name}: {inUse} av {quantity} platser används',
  seatsUnlimited: '{name}: obegränsat antal platser',
  addOns: 'Med {names}',
};
