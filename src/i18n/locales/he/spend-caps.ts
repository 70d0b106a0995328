import type { LocaleMessages } from '../../messages.ts';

export const spendCaps: LocaleMessages[string] = {
  creditsLimit: { one: 'קרדיט {count}', two: '{count} קרדיטים', other: '{count} קרדיטים' },
  change: 'שינוי',
  remove: 'הסרה',
  undo: 'ביטול הפעולה',
  saving: 'בשמירה…',
  cancel: 'ביטול',
  amountWrong: 'הזינו סכום כמו {example}.',
  failed: 'דבר לא נשמר. נסו שוב.',
};
