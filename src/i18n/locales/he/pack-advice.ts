import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'תוכנית גדולה יותר תעלה לכם פחות: בקצב שלכם חסרים כ-{missing} קרדיטים בחודש. כחבילות הם עולים {packPrice}; {plan} עולה {upgradePrice} יותר וכוללת אותם.',
  pack: 'חבילות זולות לכם יותר: בקצב שלכם חסרים כ-{missing} קרדיטים בחודש. כחבילות הם עולים {packPrice}; {plan} תעלה {upgradePrice} יותר.',
  equal: 'בקצב שלכם חסרים כ-{missing} קרדיטים בחודש. חבילות ו-{plan} עולות על כך אותו דבר: {packPrice}.',
  see: 'הצגת {plan}',
};
