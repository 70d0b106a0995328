import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'इस्तेमाल न हुआ समय: {name}',
  beyond_included: '{name}, प्लान में शामिल से ज़्यादा',
  funds: 'बैलेंस में जोड़े गए पैसे',
  debt: 'शून्य से नीचे इस्तेमाल हुआ बैलेंस',
  credit_used: 'आपके खाते की जमा राशि',
  credit_kept: 'आपके खाते में रहेगा',
  too_small: 'चार्ज करने के लिए बहुत कम',
};
