import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'चालू',
  pausedWord: 'रुका हुआ',
  change: 'बदलें',
  failed: 'यह नहीं हो सका और कुछ नहीं बदला। फिर से कोशिश करें।',
  readOnly: 'बिलिंग संभालने वाला व्यक्ति इसे बदल सकता है।',
};
