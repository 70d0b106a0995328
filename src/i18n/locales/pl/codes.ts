import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Masz kod?',
  label: 'Kod promocyjny lub podarunkowy',
  apply: 'Użyj',
  applying: 'Sprawdzanie…',
  missing: 'Podaj kod.',
  code_not_valid: 'Ten kod nie jest ważny lub stracił ważność. Sprawdź pisownię.',
  code_already_used: 'Ten kod został już użyty.',
  code_not_applicable: 'Ten kod nie dotyczy Twojego planu.',
  notForThis: 'Ten kod nie dotyczy tego zakupu.',
  tooMany: 'Wypróbowano zbyt wiele kodów. Poczekaj chwilę i spróbuj ponownie.',
  failed: 'Nie udało się sprawdzić kodu i nic nie zmieniono. Spróbuj ponownie.',

  gaveCredits: {
    one: '{name}: dodano {count} kredyt.',
    few: '{name}: dodano {count} kredyty.',
    many: '{name}: dodano {count} kredytów.',
    other: '{name}: dodano {count} kredytu.',
  },
  gaveBalance: '{name}: dodano {amount} do salda.',
  usableUntil: 'Do wykorzystania najpóźniej {date}.',
  planDiscount: '{name}: {off} zniżki na faktury za Twój plan.',
  planDiscountBills: {
    one: '{name}: {off} zniżki na następną {count} fakturę za Twój plan.',
    few: '{name}: {off} zniżki na następne {count} faktury za Twój plan.',
    many: '{name}: {off} zniżki na następnych {count} faktur za Twój plan.',
    other: '{name}: {off} zniżki na następne {count} faktury za Twój plan.',
  },
  forPurchase: '{name}. Zostanie uwzględniony przy następnym zakupie.',
  useForCredits: 'Kup z nim kredyty',
  useForFunds: 'Doładuj z nim saldo',

  applied: '{name}: użyto.',
  appliedBonus: '{name}: dodatkowo {amount}.',
  remove: 'Usuń kod',
};
