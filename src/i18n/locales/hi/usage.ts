import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'इस्तेमाल',
  since: '{start} से, {end} को फिर शुरू',
  empty: 'आप अपने प्लान की कोई सुविधा इस्तेमाल करेंगे तो उसका हिसाब यहाँ दिखेगा।',
  included: '{limit} {unit} में से {used}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, असीमित',
  seats: '{limit} सीटों में से {used}',
  on: 'चालू',
  off: 'आपके प्लान में नहीं',
  over: 'शामिल मात्रा से {amount} {unit} ज़्यादा',
  hard: '{limit} पर रुकता है',
  creditsEach: { one: 'प्रत्येक {count} क्रेडिट', other: 'प्रत्येक {count} क्रेडिट' },
  priceEach: 'प्रत्येक {price}',
  pricePer: '{count} {unit} के लिए {price}',
  creditsSpent: { one: '{count} क्रेडिट खर्च हुआ', other: '{count} क्रेडिट खर्च हुए' },
  spent: '{amount} खर्च हुए',
  soFar: 'अब तक का इस्तेमाल, बिल अवधि के अंत में',
  soFarBilled: 'अब तक का इस्तेमाल, बिल {date} को',
};
