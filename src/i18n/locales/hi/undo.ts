import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { one: 'आपने {total} में {count} क्रेडिट खरीदे।', other: 'आपने {total} में {count} क्रेडिट खरीदे।' },
  boughtFunds: 'आपने {total} में {amount} जोड़े।',
  unused: 'इसमें से अभी कुछ इस्तेमाल नहीं हुआ है।',
  timeLeft: { one: 'आप इसे {count} मिनट और वापस ले सकते हैं।', other: 'आप इसे {count} मिनट और वापस ले सकते हैं।' },
  lessThanAMinute: 'इसे वापस लेने के लिए एक मिनट से कम बचा है।',
  until: 'आप इसे {time} तक वापस ले सकते हैं।',
  undo: 'यह खरीद वापस लें',

  title: 'यह खरीद वापस लें',
  moneyToMethod: '{total} {method} पर लौटेंगे।',
  money: '{total} उसी तरीके से लौटेंगे जिससे चुकाए गए थे।',
  bankTime: 'बैंक में दिखने में कुछ दिन लग सकते हैं।',
  takesCredits: { one: '{count} क्रेडिट वापस लिया जाएगा।', other: '{count} क्रेडिट वापस लिए जाएँगे।' },
  takesFunds: 'आपके बैलेंस से {amount} वापस लिए जाएँगे।',
  creditNote: 'आपके इनवॉइस में एक क्रेडिट नोट जुड़ेगा।',
  confirm: 'वापस लें और {total} पाएँ',
  undoing: 'वापस लिया जा रहा है…',
  keep: 'रहने दें',
  done: 'वापस ले लिया गया। {total} {method} पर लौटेंगे।',
  donePlain: 'वापस ले लिया गया। {total} उसी तरीके से लौटेंगे जिससे चुकाए गए थे।',
  notPossible: 'अब वापस नहीं लिया जा सकता: कुछ हिस्सा इस्तेमाल हो चुका है या समय निकल गया है। कुछ नहीं बदला।',
  failed: 'कुछ वापस नहीं लिया गया। फिर से कोशिश करें।',
};
