import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Har du en kode?',
  label: 'Kampanje- eller gavekode',
  apply: 'Bruk',
  applying: 'Kontrollerer…',
  missing: 'Skriv inn en kode.',
  code_not_valid: 'Koden er ikke gyldig, eller ikke lenger. Kontroller hvordan den er skrevet.',
  code_already_used: 'Koden er allerede brukt.',
  code_not_applicable: 'Koden gjelder ikke for abonnementet ditt.',
  notForThis: 'Koden gjelder ikke for dette kjøpet.',
  tooMany: 'Det er prøvd for mange koder. Vent litt, og prøv igjen.',
  failed: 'Koden kunne ikke kontrolleres, og ingenting ble endret. Prøv igjen.',

  gaveCredits: { one: '{name}: {count} kreditt lagt til.', other: '{name}: {count} kreditter lagt til.' },
  gaveBalance: '{name}: {amount} lagt til saldoen din.',
  usableUntil: 'Må brukes senest {date}.',
  planDiscount: '{name}: {off} avslag på fakturaene for abonnementet.',
  planDiscountBills: {
    one: '{name}: {off} avslag på den neste {count} fakturaen for abonnementet.',
    other: '{name}: {off} avslag på de neste {count} fakturaene for abonnementet.',
  },
  forPurchase: '{name}. Den gjelder for det neste kjøpet ditt.',
  useForCredits: 'Kjøp kreditter med den',
  useForFunds: 'Fyll på saldo med den',

  applied: '{name} brukes.',
  appliedBonus: '{name}: {amount} på toppen.',
  remove: 'Fjern koden',
};
