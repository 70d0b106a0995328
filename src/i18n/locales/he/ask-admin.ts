import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'פנייה למנהל',
  title: 'פנייה למנהל',
  intro: 'אפשר להשתמש במה שיש, אבל לא לרכוש עוד. שלחו את זה למי שמנהל את החיובים של {account}.',
  textLabel: 'ההודעה שלכם',

  needCredits: {
    one: 'ל-{account} חסר עוד קרדיט {count} כדי שאוכל להמשיך.',
    two: 'ל-{account} חסרים עוד {count} קרדיטים כדי שאוכל להמשיך.',
    other: 'ל-{account} חסרים עוד {count} קרדיטים כדי שאוכל להמשיך.',
  },
  needFunds: 'ל-{account} חסרים עוד {amount} כדי שאוכל להמשיך.',
  wantCredits: 'ל-{account} דרושים עוד קרדיטים כדי שאוכל להמשיך.',
  wantFunds: 'צריך להטעין את היתרה של {account} כדי שאוכל להמשיך.',
  wantPaid: 'חשבון של {account} עדיין לתשלום, ורק אחריו אפשר לרכוש עוד.',
  wantPlan: 'ל-{account} דרושה תוכנית אחרת כדי שאוכל להמשיך.',
  where: 'אפשר לעשות זאת כאן: {link}',

  copy: 'העתקת ההודעה',
  copied: 'הועתק',
  copyFailed: 'ההעתקה לא הצליחה. סמנו את הטקסט והעתיקו אותו.',
  email: 'כתיבת דוא״ל',
  subject: 'החיובים של {account}',
  close: 'סגירה',
  passedOn: 'הבקשה שלכם הועברה.',
  waiting: 'ברגע שיהיה מספיק, תוכלו להמשיך כאן.',
  enough: 'יש מספיק כעת. אפשר להמשיך.',
};
