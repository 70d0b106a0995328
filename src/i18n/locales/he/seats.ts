import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'שינוי מספר המקומות',
  changeSeats: 'שינוי מספר המקומות',
  field: '{name}: מקומות',
  fewer: 'מקום אחד פחות',
  more: 'מקום אחד יותר',
  inUse: { one: 'מקום {count} בשימוש.', two: '{count} מקומות בשימוש.', other: '{count} מקומות בשימוש.' },
  included: {
    one: 'מקום {count} כלול ב-{plan}.',
    two: '{count} מקומות כלולים ב-{plan}.',
    other: '{count} מקומות כלולים ב-{plan}.',
  },
  eachMore: 'כל מקום נוסף עולה {price}.',
  belowUse: {
    one: 'פחות ממה שבשימוש. פנו קודם מקום {count}.',
    two: 'פחות ממה שבשימוש. פנו קודם {count} מקומות.',
    other: 'פחות ממה שבשימוש. פנו קודם {count} מקומות.',
  },
  unchanged: 'כמו שיש לכם עכשיו.',
  startsNow: {
    one: 'מקום {count} מיד לאחר התשלום.',
    two: '{count} מקומות מיד לאחר התשלום.',
    other: '{count} מקומות מיד לאחר התשלום.',
  },
  startsNowFree: { one: 'מקום {count} מיד.', two: '{count} מקומות מיד.', other: '{count} מקומות מיד.' },
  startsOn: {
    one: 'מקום {count} מ-{date}. עד אז דבר לא משתנה.',
    two: '{count} מקומות מ-{date}. עד אז דבר לא משתנה.',
    other: '{count} מקומות מ-{date}. עד אז דבר לא משתנה.',
  },
  dueNow: 'עכשיו {total}, כולל מס, עבור יתר התקופה.',
  nothingNow: 'לא מחויב דבר עכשיו.',
  review: 'בדיקה ותשלום',
  confirmNow: { one: 'שינוי למקום {count}', two: 'שינוי ל-{count} מקומות', other: 'שינוי ל-{count} מקומות' },
  confirmPaid: {
    one: 'שינוי למקום {count} · {total}',
    two: 'שינוי ל-{count} מקומות · {total}',
    other: 'שינוי ל-{count} מקומות · {total}',
  },
  confirmOn: 'שינוי ב-{date}',
  changing: 'השינוי מתבצע…',
  changed: { one: 'יש לכם כעת מקום {count}.', two: 'יש לכם כעת {count} מקומות.', other: 'יש לכם כעת {count} מקומות.' },
  scheduled: { one: 'מקום {count} מ-{date}.', two: '{count} מקומות מ-{date}.', other: '{count} מקומות מ-{date}.' },
  loading: 'המחיר מחושב…',
  leave: 'לא עכשיו',
  refused: 'מספר המקומות הזה אינו אפשרי כעת. דבר לא השתנה.',
};
