import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'יש שוב מספיק. המשימה שלכם ממשיכה.',
  canceled: 'לא נרכש דבר. המשימה שלכם עדיין ממתינה.',
  pendingTitle: 'המשימה המתינה כי לא נותר מספיק',
  pendingText: 'דבר לא אבד: אפשר להמשיך מהמקום שבו עצרתם.',
  goOn: 'המשך',
  dismiss: 'לא עכשיו',
  notInPlan: 'זה לא חלק מהתוכנית שלכם.',
  subscriptionRequired: 'לשם כך דרושה תוכנית.',
  limitReached: 'מה שהתוכנית שלכם כוללת מזה נוצל לתקופה הזו.',
  askAdmin: 'בקשו ממי שמנהל את החיובים של {account} לרכוש עוד.',
};
