import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'יש לכם קוד?',
  label: 'קוד מבצע או קוד מתנה',
  apply: 'מימוש',
  applying: 'בבדיקה…',
  missing: 'הזינו קוד.',
  code_not_valid: 'הקוד אינו בתוקף. בדקו שהוא כתוב נכון.',
  code_already_used: 'הקוד הזה כבר נוצל.',
  code_not_applicable: 'הקוד הזה אינו מתאים לתוכנית שלכם.',
  notForThis: 'הקוד הזה אינו מתאים לרכישה הזו.',
  tooMany: 'נוסו יותר מדי קודים. המתינו רגע ונסו שוב.',
  failed: 'לא ניתן היה לבדוק את הקוד, ודבר לא השתנה. נסו שוב.',

  gaveCredits: {
    one: '{name}: נוסף קרדיט {count}.',
    two: '{name}: נוספו {count} קרדיטים.',
    other: '{name}: נוספו {count} קרדיטים.',
  },
  gaveBalance: '{name}: {amount} נוספו ליתרה שלכם.',
  usableUntil: 'לשימוש עד {date}.',
  planDiscount: '{name}: הנחה של {off} בחשבונות התוכנית שלכם.',
  planDiscountBills: {
    one: '{name}: הנחה של {off} בחשבון הבא ({count}) של התוכנית.',
    two: '{name}: הנחה של {off} ב-{count} החשבונות הבאים של התוכנית.',
    other: '{name}: הנחה של {off} ב-{count} החשבונות הבאים של התוכנית.',
  },
  forPurchase: '{name}. ייחשב ברכישה הבאה שלכם.',
  useForCredits: 'רכישת קרדיטים איתו',
  useForFunds: 'הטענת יתרה איתו',

  applied: '{name} הוחל.',
  appliedBonus: '{name}: תוספת של {amount}.',
  remove: 'הסרת הקוד',
};
