import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Heb je een code?',
  label: 'Actie- of cadeaucode',
  apply: 'Toepassen',
  applying: 'Controleren…',
  missing: 'Vul een code in.',
  code_not_valid: 'Deze code is niet of niet meer geldig. Controleer hoe hij is geschreven.',
  code_already_used: 'Deze code is al gebruikt.',
  code_not_applicable: 'Deze code past niet bij je abonnement.',
  notForThis: 'Deze code past niet bij deze aankoop.',
  tooMany: 'Er zijn te veel codes geprobeerd. Wacht even en probeer het opnieuw.',
  failed: 'De code kon niet worden gecontroleerd, en er is niets gewijzigd. Probeer het opnieuw.',

  gaveCredits: {
    one: '{name}: {count} credit toegevoegd.',
    other: '{name}: {count} credits toegevoegd.',
  },
  gaveBalance: '{name}: {amount} aan je saldo toegevoegd.',
  usableUntil: 'Uiterlijk op {date} te gebruiken.',
  planDiscount: '{name}: {off} korting op de facturen van je abonnement.',
  planDiscountBills: {
    one: '{name}: {off} korting op de volgende factuur van je abonnement.',
    other: '{name}: {off} korting op de volgende {count} facturen van je abonnement.',
  },
  forPurchase: '{name}. Telt mee bij je volgende aankoop.',
  useForCredits: 'Er credits mee kopen',
  useForFunds: 'Er saldo mee opwaarderen',

  applied: '{name} is toegepast.',
  appliedBonus: '{name}: {amount} extra.',
  remove: 'Code verwijderen',
};
