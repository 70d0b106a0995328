import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'कोड है?',
  label: 'प्रोमो या गिफ़्ट कोड',
  apply: 'लागू करें',
  applying: 'जाँच हो रही है…',
  missing: 'कोड डालें।',
  code_not_valid: 'यह कोड मान्य नहीं है या अब मान्य नहीं रहा। जाँचें कि ठीक लिखा है।',
  code_already_used: 'यह कोड पहले ही इस्तेमाल हो चुका है।',
  code_not_applicable: 'यह कोड आपके प्लान के साथ नहीं चलता।',
  notForThis: 'यह कोड इस खरीद के साथ नहीं चलता।',
  tooMany: 'बहुत ज़्यादा कोड आज़माए गए। थोड़ा रुककर फिर कोशिश करें।',
  failed: 'कोड की जाँच नहीं हो सकी और कुछ नहीं बदला। फिर से कोशिश करें।',

  gaveCredits: { one: '{name}: {count} क्रेडिट जोड़ा गया।', other: '{name}: {count} क्रेडिट जोड़े गए।' },
  gaveBalance: '{name}: आपके बैलेंस में {amount} जोड़े गए।',
  usableUntil: '{date} तक इस्तेमाल करें।',
  planDiscount: '{name}: प्लान के बिलों पर {off} की छूट।',
  planDiscountBills: {
    one: '{name}: प्लान के अगले {count} बिल पर {off} की छूट।',
    other: '{name}: प्लान के अगले {count} बिलों पर {off} की छूट।',
  },
  forPurchase: '{name}। अगली खरीद में गिना जाएगा।',
  useForCredits: 'इससे क्रेडिट खरीदें',
  useForFunds: 'इससे पैसे जोड़ें',

  applied: '{name} लागू हो गया।',
  appliedBonus: '{name}: ऊपर से {amount}।',
  remove: 'कोड हटाएँ',
};
