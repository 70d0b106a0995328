import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'רכשתם קרדיט {count} תמורת {total}.',
    two: 'רכשתם {count} קרדיטים תמורת {total}.',
    other: 'רכשתם {count} קרדיטים תמורת {total}.',
  },
  boughtFunds: 'הטענתם {amount} תמורת {total}.',
  unused: 'עדיין לא נוצל מזה דבר.',
  timeLeft: {
    one: 'אפשר לבטל את זה עוד דקה {count}.',
    two: 'אפשר לבטל את זה עוד {count} דקות.',
    other: 'אפשר לבטל את זה עוד {count} דקות.',
  },
  lessThanAMinute: 'אפשר לבטל את זה עוד פחות מדקה.',
  until: 'אפשר לבטל את זה עד {time}.',
  undo: 'ביטול הרכישה הזו',

  title: 'ביטול הרכישה הזו',
  moneyToMethod: '{total} יוחזרו אל {method}.',
  money: '{total} יוחזרו באותה דרך ששולמו.',
  bankTime: 'ייתכן שיעברו כמה ימים עד שהבנק יציג זאת.',
  takesCredits: {
    one: 'קרדיט {count} יילקח חזרה.',
    two: '{count} קרדיטים יילקחו חזרה.',
    other: '{count} קרדיטים יילקחו חזרה.',
  },
  takesFunds: '{amount} יילקחו חזרה מהיתרה שלכם.',
  creditNote: 'חשבונית זיכוי תתווסף לחשבוניות שלכם.',
  confirm: 'ביטול והחזר של {total}',
  undoing: 'הביטול מתבצע…',
  keep: 'להשאיר',
  done: 'בוטל. {total} יוחזרו אל {method}.',
  donePlain: 'בוטל. {total} יוחזרו באותה דרך ששולמו.',
  notPossible: 'כבר אי אפשר לבטל: חלק נוצל, או שהזמן עבר. דבר לא השתנה.',
  failed: 'דבר לא בוטל. נסו שוב.',
};
