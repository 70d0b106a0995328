import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'כמה זמן זה יספיק',
  loading: 'התחזית נטענת…',
  window: 'לפי',
  week: '7 הימים האחרונים',
  fortnight: '14 הימים האחרונים',
  month: '30 הימים האחרונים',
  untilDay: 'עד {date} בערך',
  until: {
    one: 'עד {date} בערך · יום {count}',
    two: 'עד {date} בערך · {count} ימים',
    other: 'עד {date} בערך · {count} ימים',
  },
  between: 'בין {from}, אם כל יום עמוס, לבין {to}, אם כל יום רגוע',
  notBefore: 'לא לפני {from}. אם כל יום רגוע, זה יספיק ליותר משנה',
  pace: {
    one: 'כ-{amount} ליום ביום שלם {count}; {quiet} בימים רגועים, {busy} בעמוסים',
    two: 'כ-{amount} ליום ב-{count} ימים שלמים; {quiet} בימים רגועים, {busy} בעמוסים',
    other: 'כ-{amount} ליום ב-{count} ימים שלמים; {quiet} בימים רגועים, {busy} בעמוסים',
  },
  topUp: 'טעינה אוטומטית ב-{date} בערך',
  resets: 'התוכנית שלכם מביאה {amount} ב-{date}. זה לא נכלל כאן',
  today: 'היום',
  not_enough_data: 'אין עדיין מספיק שימוש כדי לנקוב בתאריך. לאחר שלושה ימים שלמים עם שימוש יופיע כאן תאריך.',
  nothing_left: 'לא נותר דבר.',
  longer_than_a_year: 'בקצב הזה יספיק ליותר משנה.',
  no_usage: 'לא נעשה שימוש בימים האלה, ולכן דבר לא נגמר.',
  not_prepaid: 'מה שאתם צורכים מחויב לאחר מכן, ולכן דבר לא נגמר.',
  asOf: 'נכון ל-{time}',
};
