import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Už je zase dost. Váš úkol pokračuje.',
  canceled: 'Nic se nekoupilo. Váš úkol stále čeká.',
  pendingTitle: 'Tento úkol čekal, protože nezbývalo dost',
  pendingText: 'Nic se neztratilo: pokračujte tam, kde jste skončili.',
  goOn: 'Pokračovat',
  dismiss: 'Teď ne',
  notInPlan: 'Toto není součástí vašeho tarifu.',
  subscriptionRequired: 'K tomu je potřeba tarif.',
  limitReached: 'Co z toho váš tarif obsahuje, je pro toto období vyčerpáno.',
  askAdmin: 'Požádejte někoho, kdo spravuje vyúčtování účtu {account}, aby dokoupil další.',
};
