import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'बिलिंग',
  sandbox: 'सैंडबॉक्स: असली पैसा नहीं लगता',
  loading: 'बिलिंग लोड हो रही है…',
  activity: 'गतिविधि',
  retry: 'फिर से कोशिश करें',
  staleText: 'आप जो देख रहे हैं, वह {time} का है।',
  failedTitle: 'यह लोड नहीं हो सका।',
  noPlanTitle: 'अभी कोई प्लान नहीं है',
  noPlanText: 'प्लान होने पर, क्या बचा है और कितना इस्तेमाल हुआ, यहाँ दिखेगा।',
  staleTitle: 'यह पुराना हो सकता है।',
  offlineTitle: 'आप ऑफ़लाइन हैं।',
  offlineText: 'आप जो देख रहे हैं, वह {time} का है। कनेक्ट होने पर यह अपने आप अपडेट होगा।',
  offlineEmpty: 'फिर से कनेक्ट होते ही बिलिंग दिखेगी।',
  failedText: 'कोई पैसा नहीं कटा। थोड़ी देर में फिर कोशिश करें।',
  sessionTitle: 'आपका सत्र समाप्त हो गया है।',
  sessionText: 'इसे फिर चालू करने के लिए आगे बढ़ें। कुछ नहीं खोया।',
  sessionRenew: 'आगे बढ़ें',
  forbiddenTitle: 'आप इसे नहीं देख सकते।',
  forbiddenText: 'इस खाते की बिलिंग संभालने वाला व्यक्ति देख सकता है।',
};
