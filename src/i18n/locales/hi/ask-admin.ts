import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'अपने एडमिन से कहें',
  title: 'अपने एडमिन से कहें',
  intro: 'जो उपलब्ध है उसे आप इस्तेमाल कर सकते हैं, पर और नहीं खरीद सकते। यह संदेश {account} की बिलिंग संभालने वाले व्यक्ति को भेजें।',
  textLabel: 'आपका संदेश',

  needCredits: {
    one: 'काम जारी रखने के लिए {account} को {count} क्रेडिट और चाहिए।',
    other: 'काम जारी रखने के लिए {account} को {count} क्रेडिट और चाहिए।',
  },
  needFunds: 'काम जारी रखने के लिए {account} को {amount} और चाहिए।',
  wantCredits: 'काम जारी रखने के लिए {account} को और क्रेडिट चाहिए।',
  wantFunds: 'काम जारी रखने के लिए {account} में और पैसे जोड़ने होंगे।',
  wantPaid: '{account} का एक बिल बाकी है; उसे चुकाने के बाद ही हम और खरीद सकेंगे।',
  wantPlan: 'काम जारी रखने के लिए {account} को दूसरा प्लान चाहिए।',
  where: 'यह यहाँ किया जा सकता है: {link}',

  copy: 'संदेश कॉपी करें',
  copied: 'कॉपी हो गया',
  copyFailed: 'कॉपी नहीं हो सका। टेक्स्ट चुनकर कॉपी करें।',
  email: 'ईमेल लिखें',
  subject: '{account} की बिलिंग',
  close: 'बंद करें',
  passedOn: 'आपका अनुरोध आगे भेज दिया गया।',
  waiting: 'पर्याप्त होते ही आप यहाँ से आगे बढ़ सकते हैं।',
  enough: 'अब पर्याप्त है। आप आगे बढ़ सकते हैं।',
};
