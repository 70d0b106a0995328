import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'बैलेंस',
  credits: 'क्रेडिट',
  amount: 'रकम',
  method: 'भुगतान का तरीका',
  saving: 'सहेजा जा रहा है…',
  cancel: 'रद्द करें',

  amountWrong: '{example} जैसी रकम डालें।',
};
