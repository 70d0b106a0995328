import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Máte kód?',
  label: 'Slevový nebo dárkový kód',
  apply: 'Použít',
  applying: 'Kontroluje se…',
  missing: 'Zadejte kód.',
  code_not_valid: 'Tento kód neplatí nebo už vypršel. Zkontrolujte, jak je napsaný.',
  code_already_used: 'Tento kód už byl použit.',
  code_not_applicable: 'Tento kód se nehodí k vašemu tarifu.',
  notForThis: 'Tento kód se nehodí k tomuto nákupu.',
  tooMany: 'Bylo zkoušeno příliš mnoho kódů. Chvíli počkejte a zkuste to znovu.',
  failed: 'Kód se nepodařilo ověřit a nic se nezměnilo. Zkuste to znovu.',

  gaveCredits: {
    one: '{name}: přidán {count} kredit.',
    few: '{name}: přidány {count} kredity.',
    many: '{name}: přidáno {count} kreditu.',
    other: '{name}: přidáno {count} kreditů.',
  },
  gaveBalance: '{name}: k zůstatku přidáno {amount}.',
  usableUntil: 'Použijte do {date}.',
  planDiscount: '{name}: sleva {off} z vyúčtování tarifu.',
  planDiscountBills: {
    one: '{name}: sleva {off} z příštího {count} vyúčtování tarifu.',
    few: '{name}: sleva {off} z příštích {count} vyúčtování tarifu.',
    many: '{name}: sleva {off} z příštích {count} vyúčtování tarifu.',
    other: '{name}: sleva {off} z příštích {count} vyúčtování tarifu.',
  },
  forPurchase: '{name}. Započítá se při příštím nákupu.',
  useForCredits: 'Koupit s ním kredity',
  useForFunds: 'Dobít s ním zůstatek',

  applied: '{name} je použit.',
  appliedBonus: '{name}: {amount} navíc.',
  remove: 'Odebrat kód',
};
