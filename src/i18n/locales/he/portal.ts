import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'חיובים',
  sandbox: 'סביבת בדיקה: לא עובר כסף אמיתי',
  loading: 'החיובים נטענים…',
  activity: 'פעילות',
  retry: 'ניסיון נוסף',
  staleText: 'המידע שאתם רואים הוא מ-{time}.',
  failedTitle: 'הטעינה לא הצליחה.',
  noPlanTitle: 'עדיין אין תוכנית',
  noPlanText: 'מה שנותר לכם ומה שאתם צורכים יופיעו כאן כשתהיה תוכנית.',
  staleTitle: 'ייתכן שהמידע אינו מעודכן.',
  offlineTitle: 'אין חיבור לאינטרנט.',
  offlineText: 'המידע שאתם רואים הוא מ-{time}. הוא יתעדכן מעצמו כשתתחברו שוב.',
  offlineEmpty: 'החיובים יופיעו ברגע שתתחברו שוב.',
  failedText: 'לא בוצע חיוב. נסו שוב בעוד רגע.',
  sessionTitle: 'ההתחברות שלכם פגה.',
  sessionText: 'המשיכו כדי לחדש אותה. דבר לא אבד.',
  sessionRenew: 'המשך',
  forbiddenTitle: 'אין לכם הרשאה לראות זאת.',
  forbiddenText: 'מי שמנהל את החיובים של החשבון הזה יכול.',
};
