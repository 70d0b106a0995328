import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'गतिविधि लोड हो रही है…',
  listLabel: 'गतिविधि',
  after: 'इसके बाद {amount}',
  empty: 'अभी तक कुछ नहीं हुआ है',
  emptyText: 'आप जो इस्तेमाल करते, खरीदते और पाते हैं, वह यहाँ दर्ज होता है, साथ में उसके बाद कितना बचा।',
  columnChange: 'बदलें',
  usage: 'इस्तेमाल',
  purchase: 'खरीद',
  plan_allowance: 'प्लान से मिला',
  reset: 'रीसेट',
  expiry: 'अवधि समाप्त',
  adjustment: 'समायोजन',
  debt: 'बकाया',
  refund: 'रिफ़ंड',
  dispute: 'विवाद',
};
