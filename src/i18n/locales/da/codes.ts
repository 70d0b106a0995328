import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Har du en kode?',
  label: 'Kampagne- eller gavekode',
  apply: 'Brug',
  applying: 'Kontrollerer…',
  missing: 'Angiv en kode.',
  code_not_valid: 'Koden gælder ikke, eller ikke længere. Kontrollér, hvordan den er skrevet.',
  code_already_used: 'Koden er allerede brugt.',
  code_not_applicable: 'Koden gælder ikke for dit abonnement.',
  notForThis: 'Koden gælder ikke for dette køb.',
  tooMany: 'Der er prøvet for mange koder. Vent lidt, og prøv igen.',
  failed: 'Koden kunne ikke kontrolleres, og intet blev ændret. Prøv igen.',

  gaveCredits: { one: '{name}: {count} kredit tilføjet.', other: '{name}: {count} kreditter tilføjet.' },
  gaveBalance: '{name}: {amount} føjet til din saldo.',
  usableUntil: 'Skal bruges senest den {date}.',
  planDiscount: '{name}: {off} rabat på fakturaerne for dit abonnement.',
  planDiscountBills: {
    one: '{name}: {off} rabat på den næste {count} faktura for dit abonnement.',
    other: '{name}: {off} rabat på de næste {count} fakturaer for dit abonnement.',
  },
  forPurchase: '{name}. Den gælder ved dit næste køb.',
  useForCredits: 'Køb kreditter med den',
  useForFunds: 'Fyld saldo op med den',

  applied: '{name} bruges.',
  appliedBonus: '{name}: {amount} oveni.',
  remove: 'Fjern koden',
};
