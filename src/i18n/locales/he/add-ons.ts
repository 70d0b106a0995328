import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'תוספות',
  empty: 'אין תוספות לתוכנית שלכם',
  emptyText: 'מה שאפשר להוסיף לתוכנית יופיע כאן.',
  active: 'פעילה',
  activeUntil: 'פעילה עד {date}',
  dueNow: '{amount} עכשיו, עבור יתר התקופה',
  taxAdded: 'המחירים ללא מס. הסכום הכולל מוצג לפני התשלום.',
  add: 'הוספה',
  addLabel: 'הוספת {name} תמורת {price}',
  end: 'סיום',
  endLabel: 'סיום {name}',
  keep: 'להשאיר',
  keepLabel: 'להישאר עם {name}',

  buyTitle: 'הוספת {name}',
  buyText: '{name} זמינה מיד לאחר התשלום.',
  buyPart: 'עכשיו משלמים רק על יתר התקופה, ואחר כך {price} יחד עם התוכנית.',
  buyEnds: 'אפשר לסיים אותה בכל עת. היא נשארת עד סוף התקופה.',
  buyConfirm: 'הוספת {name} · {total}',
  bought: '{name} פעילה כעת.',

  endTitle: 'סיום {name}',
  endText: '{name} נשארת עד {date}. אז היא מסתיימת, ולא מחויב עליה עוד דבר.',
  endNoRefund: 'מה שנותר מהתקופה ששולמה אינו מוחזר.',
  endConfirm: 'סיום {name}',
  ending: 'הסיום מתבצע…',
  leave: 'להישאר עם {name}',
  ended: '{name} מסתיימת ב-{date}.',
  kept: '{name} ממשיכה.',
  failed: 'דבר לא השתנה. נסו שוב.',
};
