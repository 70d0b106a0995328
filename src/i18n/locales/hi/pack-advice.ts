import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'बड़ा प्लान आपको सस्ता पड़ेगा: आपकी रफ़्तार से महीने में लगभग {missing} क्रेडिट और चाहिए। पैक से {packPrice} लगते हैं; {plan} {upgradePrice} ज़्यादा का है और उसमें ये शामिल हैं।',
  pack: 'पैक आपको सस्ते पड़ेंगे: आपकी रफ़्तार से महीने में लगभग {missing} क्रेडिट और चाहिए। पैक से {packPrice} लगते हैं; {plan} {upgradePrice} ज़्यादा का होगा।',
  equal: 'आपकी रफ़्तार से महीने में लगभग {missing} क्रेडिट और चाहिए। पैक और {plan} दोनों बराबर पड़ते हैं: {packPrice}।',
  see: '{plan} देखें',
};
