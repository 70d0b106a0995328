import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'הפעילות נטענת…',
  listLabel: 'פעילות',
  after: '{amount} לאחר מכן',
  empty: 'עדיין לא קרה כאן דבר',
  emptyText: 'כאן נרשם מה שאתם צורכים, קונים ומקבלים, ומה שנשאר לאחר מכן.',
  columnChange: 'שינוי',
  usage: 'שימוש',
  purchase: 'רכישה',
  plan_allowance: 'מהתוכנית',
  reset: 'איפוס',
  expiry: 'פג תוקף',
  adjustment: 'התאמה',
  debt: 'חריגה',
  refund: 'החזר',
  dispute: 'ערעור',
};
