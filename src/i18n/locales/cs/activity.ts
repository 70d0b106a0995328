import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Načítání pohybů…',
  listLabel: 'Pohyby',
  after: 'poté {amount}',
  empty: 'Zatím se nic nestalo',
  emptyText: 'Sem se zapisuje, co spotřebujete, koupíte a dostanete, i to, co poté zbylo.',
  columnChange: 'Změnit',
  usage: 'Spotřeba',
  purchase: 'Nákup',
  plan_allowance: 'Příděl z tarifu',
  reset: 'Obnovení',
  expiry: 'Platnost vypršela',
  adjustment: 'Úprava',
  debt: 'Dluh',
  refund: 'Vrácení peněz',
  dispute: 'Reklamace',
};
