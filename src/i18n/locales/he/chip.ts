import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: 'קרדיט {count}', two: '{count} קרדיטים', other: '{count} קרדיטים' },
  creditsLabel: { one: 'נותר קרדיט {count}', two: 'נותרו {count} קרדיטים', other: 'נותרו {count} קרדיטים' },
  balanceLabel: 'יתרה {amount}',
  low: 'עומד להיגמר',
  empty: 'נוצל',
  negative: 'מתחת לאפס',
  billing: 'חיובים',
  openBilling: 'פתיחת החיובים',
  buyCredits: 'רכישת קרדיטים',
  addFunds: 'הטענת יתרה',
  resets: 'מתאפס ב-{date}',
  lasts: {
    one: 'יספיק בקצב הזה לכ-{count} יום',
    two: 'יספיק בקצב הזה לכ-{count} ימים',
    other: 'יספיק בקצב הזה לכ-{count} ימים',
  },
};
