import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'चालू',
  taxAdded: 'कीमतों में कर शामिल नहीं है। भुगतान से पहले कुल रकम दिखेगी।',
  keep: 'रहने दें',
  endNoRefund: 'चुकाए हुए समय का बचा हिस्सा वापस नहीं मिलता।',
  failed: 'कुछ नहीं बदला। फिर से कोशिश करें।',
};
