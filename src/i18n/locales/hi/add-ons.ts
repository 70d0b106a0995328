import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'ऐड-ऑन',
  empty: 'आपके प्लान के साथ कोई ऐड-ऑन नहीं है',
  emptyText: 'प्लान में जो जोड़ा जा सकता है, वह यहाँ दिखता है।',
  active: 'चालू',
  activeUntil: '{date} तक चालू',
  dueNow: 'बाकी अवधि के लिए अभी {amount}',
  taxAdded: 'कीमतों में कर शामिल नहीं है। भुगतान से पहले कुल रकम दिखेगी।',
  add: 'जोड़ें',
  addLabel: '{name} को {price} में जोड़ें',
  end: 'समाप्त करें',
  endLabel: '{name} समाप्त करें',
  keep: 'रखें',
  keepLabel: '{name} रखें',

  buyTitle: '{name} जोड़ें',
  buyText: 'भुगतान होते ही {name} उपलब्ध होगा।',
  buyPart: 'अभी आप केवल बाकी अवधि का भुगतान करते हैं, फिर प्लान के साथ {price}।',
  buyEnds: 'आप इसे कभी भी समाप्त कर सकते हैं। तब यह अवधि के अंत तक रहता है।',
  buyConfirm: '{name} जोड़ें · {total}',
  bought: '{name} अब चालू है।',

  endTitle: '{name} समाप्त करें',
  endText: '{name} {date} तक रहेगा। फिर समाप्त होगा और इसके लिए आगे कुछ नहीं कटेगा।',
  endNoRefund: 'चुकाए हुए समय का बचा हिस्सा वापस नहीं मिलता।',
  endConfirm: '{name} समाप्त करें',
  ending: 'समाप्त हो रहा है…',
  leave: '{name} रखें',
  ended: '{name} {date} को समाप्त होगा।',
  kept: '{name} जारी है।',
  failed: 'कुछ नहीं बदला। फिर से कोशिश करें।',
};
