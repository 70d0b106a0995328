import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'מעבר ל-{plan}',
  changeTitlePlain: 'שינוי תוכנית',
  invoiceTitle: 'תשלום חשבונית {number}',
  invoiceTitlePlain: 'תשלום החשבונית הפתוחה',
  reactivateTitle: 'הפעלת {plan} מחדש',
  reactivateTitlePlain: 'הפעלת התוכנית מחדש',

  startsNow: '{plan} מתחילה מיד לאחר התשלום.',
  startsNowFree: '{plan} מתחילה מיד.',
  startsOn: '{plan} מ-{date}. עד אז דבר לא משתנה.',
  trialUntil: 'חינם עד {date}.',
  nextPayment: 'התשלום הבא: {amount} ב-{date}.',
  noPayment: 'מאז ואילך לא מחויב דבר.',
  customerCredit: '{amount} ממה ששילמתם נשארים בחשבון ומקטינים את החשבוניות הבאות.',

  creditsChange: 'קרדיטים מהתוכנית: {before} כעת, {after} מיד לאחר מכן.',
  creditsReset: 'קרדיטים מהתוכנית: עד אז יש לכם {before}. מ-{date} יהיו {after} בכל תקופה.',
  creditsEnd: 'הקרדיטים מהתוכנית מסתיימים ב-{date}. אפשר להשתמש עד אז ב-{before} שנותרו.',
  creditsKept: '{amount} הקרדיטים שרכשתם נשארים בדיוק כפי שהם.',
  creditsWait: '{amount} הקרדיטים שרכשתם נשארים שלכם, אבל {plan} אינה משתמשת בקרדיטים. הם ימתינו לתוכנית שמשתמשת בהם.',
  balanceChange: 'יתרה כלולה: {before} כעת, {after} מיד לאחר מכן.',
  balanceReset: 'יתרה כלולה: עד אז יש לכם {before}. מ-{date} יהיו {after} בכל תקופה.',
  balanceEnd: 'היתרה הכלולה מסתיימת ב-{date}. אפשר להשתמש עד אז ב-{before} שנותרו.',
  balanceKept: '{amount} שהטענתם נשארים בדיוק כפי שהם.',
  balanceWait: '{amount} שהטענתם נשארים שלכם, אבל {plan} אינה משתמשת ביתרה. הם ימתינו לתוכנית שמשתמשת בה.',

  featuresLost: 'לא ייכללו עוד: {names}.',
  featuresGained: 'חדש בתוכנית: {names}.',
  addOnsEnding: 'מסתיים יחד איתה: {names}.',
  seatsExcess: '{inUse} מקומות בשימוש, ויהיו {available}. פנו {excess} עד אז.',
  replacesCancellation: 'הביטול נמחק בכך.',
  replacesChange: 'השינוי שתוכנן עד עכשיו לא יתבצע.',

  advicePack:
    'בפחות כסף: בקצב שלכם חסרים לכם עוד {missing} קרדיטים בחודש. {pack} תכסה זאת תמורת {packPrice}; {plan} עולה {upgradePrice} יותר בחודש.',
  adviceUpgrade:
    'בחירה טובה: בקצב שלכם חסרים לכם עוד {missing} קרדיטים בחודש. כחבילות הם יעלו {packPrice}; {plan} עולה {upgradePrice} יותר.',

  invoiceText: 'לאחר שתשולם, {plan} נמשכת ותוכלו לרכוש שוב.',
  invoiceTextPlain: 'לאחר שתשולם, תוכלו לרכוש שוב.',
  invoiceRetry: 'אחרת, הניסיון הבא יהיה ב-{date}.',
  reactivateText: '{plan} מתחילה מחדש היום, במחיר של היום. מה שרכשתם עדיין לשימושכם.',

  confirmChange: 'מעבר ל-{plan}',
  confirmChangePaid: 'מעבר ל-{plan} · {total}',
  confirmOn: 'שינוי ב-{date}',
  confirmReactivate: 'הפעלת {plan} מחדש',
  confirmReactivatePaid: 'הפעלת {plan} מחדש · {total}',
  keep: 'להישאר עם {plan}',
  changing: 'השינוי מתבצע…',
  changed: 'התוכנית שלכם היא כעת {plan}.',
  changedPlain: 'התוכנית שונתה.',
  scheduled: '{plan} מ-{date}.',
  reactivated: '{plan} פעילה שוב.',
  reactivatedPlain: 'התוכנית פעילה שוב.',
  invoicePaid: 'החשבונית שולמה. {plan} נמשכת.',
  invoicePaidPlain: 'החשבונית שולמה.',

  failed: 'דבר לא השתנה ולא בוצע חיוב. נסו שוב.',
  refusedSeats: 'יש יותר מקומות בשימוש ממה ש-{plan} כוללת. פנו כמה מהם ואז שנו. דבר לא השתנה.',
  refusedPastDue: 'שלמו קודם את החשבונית הפתוחה, ואז אפשר יהיה לשנות את התוכנית. דבר לא השתנה.',
  refusedRenewal: 'התקופה הנוכחית נמצאת בתשלום. אפשר יהיה לשנות את התוכנית כשהתשלום יעבור.',
  refusedUnavailable: 'התוכנית הזו כבר אינה מוצעת. דבר לא השתנה.',
  refusedNotAllowed: 'השינוי הזה אינו אפשרי כעת מהתוכנית שלכם. דבר לא השתנה.',
  refusedMethod: 'הוסיפו קודם אמצעי תשלום. הוא יחויב כשתקופת הניסיון תסתיים.',
};
