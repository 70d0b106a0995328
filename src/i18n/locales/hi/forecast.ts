import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'यह कब तक चलेगा',
  loading: 'अनुमान लोड हो रहा है…',
  window: 'आधार',
  week: 'पिछले 7 दिन',
  fortnight: 'पिछले 14 दिन',
  month: 'पिछले 30 दिन',
  untilDay: 'लगभग {date} तक',
  until: { one: 'लगभग {date} तक · {count} दिन', other: 'लगभग {date} तक · {count} दिन' },
  between: 'हर दिन व्यस्त रहे तो {from}, हर दिन शांत रहे तो {to}',
  notBefore: '{from} से पहले नहीं। हर दिन शांत रहे तो एक साल से ज़्यादा चलेगा',
  pace: {
    one: '{count} पूरे दिन में रोज़ लगभग {amount}; शांत दिनों में {quiet}, व्यस्त दिनों में {busy}',
    other: '{count} पूरे दिनों में रोज़ लगभग {amount}; शांत दिनों में {quiet}, व्यस्त दिनों में {busy}',
  },
  topUp: 'लगभग {date} को ऑटो टॉप-अप',
  resets: 'प्लान से {date} को {amount} मिलेंगे। यहाँ उन्हें नहीं गिना गया',
  today: 'आज',
  not_enough_data: 'तारीख बताने के लिए इस्तेमाल अभी कम है। इस्तेमाल वाले तीन पूरे दिनों के बाद यहाँ दिखेगी।',
  nothing_left: 'कुछ नहीं बचा है।',
  longer_than_a_year: 'इस रफ़्तार से एक साल से ज़्यादा चलेगा।',
  no_usage: 'इन दिनों कुछ इस्तेमाल नहीं हुआ, इसलिए कुछ खत्म नहीं होगा।',
  not_prepaid: 'इस्तेमाल का बिल बाद में बनता है, इसलिए कुछ खत्म नहीं होगा।',
  asOf: '{time} तक',
};
