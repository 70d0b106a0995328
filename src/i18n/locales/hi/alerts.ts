import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'बदलें',
  remove: 'हटाएँ',
  undo: 'पूर्ववत करें',
  saving: 'सहेजा जा रहा है…',
  cancel: 'रद्द करें',

  amountWrong: '{example} जैसी रकम डालें।',
  failed: 'कुछ भी सहेजा नहीं गया। फिर से कोशिश करें।',
};
