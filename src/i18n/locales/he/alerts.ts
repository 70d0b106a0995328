import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'שינוי',
  remove: 'הסרה',
  undo: 'ביטול הפעולה',
  saving: 'בשמירה…',
  cancel: 'ביטול',

  amountWrong: 'הזינו סכום כמו {example}.',
  failed: 'דבר לא נשמר. נסו שוב.',
};
