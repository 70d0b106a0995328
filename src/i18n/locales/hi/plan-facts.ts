import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, {date} तक',
  discountAmount: '{name}: अगले बिल पर {amount} की छूट',
  discountAmountUntil: '{name}: {date} तक अगले बिल पर {amount} की छूट',
  customerCredit: 'आपके पक्ष में {amount} प्लान के अगले बिलों से घटेंगे।',
  seats: '{name}: {quantity} सीटें',
  seatsInUse: '{name}: {quantity} में से {inUse} सीटें इस्तेमाल में',
  seatsUnlimited: '{name}: असीमित सीटें',
  addOns: '{names} के साथ',
};
