import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Har du en kod?',
  label: 'Kampanj- eller presentkod',
  apply: 'Använd',
  applying: 'Kontrollerar…',
  missing: 'Ange en kod.',
  code_not_valid: 'Koden gäller inte, eller inte längre. Kontrollera hur den är skriven.',
  code_already_used: 'Koden har redan använts.',
  code_not_applicable: 'Koden gäller inte för din plan.',
  notForThis: 'Koden gäller inte för det här köpet.',
  tooMany: 'För många koder har prövats. Vänta en stund och försök sedan igen.',
  failed: 'Koden kunde inte kontrolleras, och inget ändrades. Försök igen.',

  gaveCredits: { one: '{name}: {count} kredit har lagts till.', other: '{name}: {count} krediter har lagts till.' },
  gaveBalance: '{name}: {amount} har lagts till på ditt saldo.',
  usableUntil: 'Ska användas senast den {date}.',
  planDiscount: '{name}: {off} rabatt på fakturorna för din plan.',
  planDiscountBills: {
    one: '{name}: {off} rabatt på nästa {count} faktura för din plan.',
    other: '{name}: {off} rabatt på de kommande {count} fakturorna för din plan.',
  },
  forPurchase: '{name}. Det räknas vid ditt nästa köp.',
  useForCredits: 'Köp krediter med den',
  useForFunds: 'Fyll på saldo med den',

  applied: '{name} används.',
  appliedBonus: '{name}: {amount} på köpet.',
  remove: 'Ta bort koden',
};
