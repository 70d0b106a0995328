import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, do {date}',
  discountAmount: '{name}: sleva {amount} z příštího vyúčtování',
  discountAmountUntil: '{name}: sleva {amount} z příštího vyúčtování, do {date}',
  customerCredit: '{amount} ve váš prospěch se odečte od příštích vyúčtování tarifu.',
  seats: '{name}: počet míst {quantity}',
  seatsInUse: '{name}: obsazeno {inUse} z {quantity} míst',
  seatsUnlimited: '{name}: libovolný počet míst',
  addOns: 'S doplňky: {names}',
};
