import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'פעילה',
  taxAdded: 'המחירים ללא מס. הסכום הכולל מוצג לפני התשלום.',
  keep: 'להשאיר',
  endNoRefund: 'מה שנותר מהתקופה ששולמה אינו מוחזר.',
  failed: 'דבר לא השתנה. נסו שוב.',
};
