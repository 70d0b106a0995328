import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'זמן שלא נוצל: {name}',
  beyond_included: '{name}, מעבר למה שכלול',
  funds: 'הטענת יתרה',
  debt: 'יתרה שנוצלה מתחת לאפס',
  credit_used: 'זיכוי מהחשבון שלכם',
  credit_kept: 'נשאר בחשבון שלכם',
  too_small: 'סכום קטן מכדי לחייב',
};
