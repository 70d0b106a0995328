import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '{plan} में बदलें',
  changeTitlePlain: 'प्लान बदलें',
  invoiceTitle: 'इनवॉइस {number} चुकाएँ',
  invoiceTitlePlain: 'बकाया इनवॉइस चुकाएँ',
  reactivateTitle: '{plan} फिर से चालू करें',
  reactivateTitlePlain: 'प्लान फिर से चालू करें',

  startsNow: 'भुगतान होते ही {plan} शुरू होगा।',
  startsNowFree: '{plan} तुरंत शुरू होगा।',
  startsOn: '{date} से {plan}। तब तक कुछ नहीं बदलेगा।',
  trialUntil: '{date} तक मुफ़्त।',
  nextPayment: 'अगला भुगतान {date} को {amount}।',
  noPayment: 'उसके बाद कुछ नहीं कटेगा।',
  customerCredit: 'आपके चुकाए हुए {amount} आपके खाते में रहेंगे और अगले इनवॉइस कम करेंगे।',

  creditsChange: 'प्लान के क्रेडिट: अभी {before}, ठीक बाद {after}।',
  creditsReset: 'प्लान के क्रेडिट: तब तक आपके पास {before} हैं। {date} से हर अवधि में {after} होंगे।',
  creditsEnd: 'प्लान के क्रेडिट {date} को खत्म होंगे। बचे हुए {before} आप तब तक इस्तेमाल कर सकते हैं।',
  creditsKept: 'आपके खरीदे हुए {amount} क्रेडिट वैसे ही रहेंगे।',
  creditsWait:
    'आपके खरीदे हुए {amount} क्रेडिट आपके ही रहेंगे, पर {plan} में क्रेडिट इस्तेमाल नहीं होते। वे ऐसे प्लान तक रुके रहेंगे जिसमें होते हैं।',
  balanceChange: 'प्लान में शामिल बैलेंस: अभी {before}, ठीक बाद {after}।',
  balanceReset: 'प्लान में शामिल बैलेंस: तब तक आपके पास {before} है। {date} से हर अवधि में {after} होगा।',
  balanceEnd: 'प्लान में शामिल बैलेंस {date} को खत्म होगा। बचा हुआ {before} आप तब तक इस्तेमाल कर सकते हैं।',
  balanceKept: 'आपके जोड़े हुए {amount} वैसे ही रहेंगे।',
  balanceWait: 'आपके जोड़े हुए {amount} आपके ही रहेंगे, पर {plan} में बैलेंस से खर्च नहीं होता। वे ऐसे प्लान तक रुके रहेंगे जिसमें होता है।',

  featuresLost: 'अब शामिल नहीं: {names}।',
  featuresGained: 'इसमें नया: {names}।',
  addOnsEnding: 'इसके साथ खत्म: {names}।',
  seatsExcess: '{inUse} सीटें इस्तेमाल में हैं और {available} रहेंगी। तब तक {excess} खाली करें।',
  replacesCancellation: 'इसके साथ रद्द करने का अनुरोध वापस हो जाएगा।',
  replacesChange: 'अब तक तय बदलाव नहीं होगा।',

  advicePack:
    'कम खर्च में: आपकी रफ़्तार से महीने में {missing} क्रेडिट और चाहिए। {pack} से यह {packPrice} में हो जाएगा; {plan} महीने में {upgradePrice} ज़्यादा का है।',
  adviceUpgrade:
    'अच्छा चुनाव: आपकी रफ़्तार से महीने में {missing} क्रेडिट और चाहिए। पैक से {packPrice} लगते; {plan} {upgradePrice} ज़्यादा का है।',

  invoiceText: 'इसके भुगतान के बाद {plan} जारी रहेगा और आप फिर खरीद सकेंगे।',
  invoiceTextPlain: 'इसके भुगतान के बाद आप फिर खरीद सकेंगे।',
  invoiceRetry: 'नहीं तो अगली कोशिश {date} को होगी।',
  reactivateText: '{plan} आज से आज की कीमत पर फिर शुरू होगा। आपने जो खरीदा है उसे इस्तेमाल कर सकते हैं।',

  confirmChange: '{plan} में बदलें',
  confirmChangePaid: '{plan} में बदलें · {total}',
  confirmOn: '{date} को बदलें',
  confirmReactivate: '{plan} फिर से चालू करें',
  confirmReactivatePaid: '{plan} फिर से चालू करें · {total}',
  keep: '{plan} रखें',
  changing: 'बदला जा रहा है…',
  changed: 'अब आप {plan} पर हैं।',
  changedPlain: 'प्लान बदल गया है।',
  scheduled: '{date} से {plan}।',
  reactivated: '{plan} फिर से चालू है।',
  reactivatedPlain: 'प्लान फिर से चालू है।',
  invoicePaid: 'इनवॉइस चुका दिया गया है। {plan} जारी है।',
  invoicePaidPlain: 'इनवॉइस चुका दिया गया है।',

  failed: 'कुछ नहीं बदला और कोई पैसा नहीं कटा। फिर से कोशिश करें।',
  refusedSeats: '{plan} में जितनी सीटें हैं उससे ज़्यादा इस्तेमाल में हैं। कुछ खाली करें, फिर बदलें। कुछ नहीं बदला।',
  refusedPastDue: 'पहले बकाया इनवॉइस चुकाएँ, फिर प्लान बदला जा सकेगा। कुछ नहीं बदला।',
  refusedRenewal: 'चालू अवधि का भुगतान हो रहा है। पूरा होने पर प्लान बदला जा सकेगा।',
  refusedUnavailable: 'यह प्लान अब उपलब्ध नहीं है। कुछ नहीं बदला।',
  refusedNotAllowed: 'आपके प्लान से यह बदलाव अभी संभव नहीं है। कुछ नहीं बदला।',
  refusedMethod: 'पहले भुगतान का तरीका जोड़ें। ट्रायल खत्म होने पर उससे पैसे कटेंगे।',
};
