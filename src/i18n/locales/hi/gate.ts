import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'अब फिर से पर्याप्त है। आपका काम जारी है।',
  canceled: 'कुछ नहीं खरीदा गया। आपका काम अब भी रुका है।',
  pendingTitle: 'यह काम पर्याप्त न बचने के कारण रुका था',
  pendingText: 'कुछ नहीं खोया: जहाँ रुके थे वहीं से आगे बढ़ें।',
  goOn: 'आगे बढ़ें',
  dismiss: 'अभी नहीं',
  notInPlan: 'यह आपके प्लान में शामिल नहीं है।',
  subscriptionRequired: 'इसके लिए प्लान चाहिए।',
  limitReached: 'इस अवधि के लिए प्लान में जितना शामिल था, वह खत्म हो गया है।',
  askAdmin: '{account} की बिलिंग संभालने वाले किसी व्यक्ति से और खरीदने को कहें।',
};
