import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Doplňky',
  empty: 'K vašemu tarifu nejsou žádné doplňky',
  emptyText: 'Zde se zobrazí, co lze k tarifu přidat.',
  active: 'Aktivní',
  activeUntil: 'Aktivní do {date}',
  dueNow: 'teď {amount} za zbytek období',
  taxAdded: 'Ceny bez daně. Celkovou částku uvidíte před zaplacením.',
  add: 'Přidat',
  addLabel: 'Přidat {name} za {price}',
  end: 'Ukončit',
  endLabel: 'Ukončit {name}',
  keep: 'Ponechat',
  keepLabel: 'Ponechat {name}',

  buyTitle: 'Přidat {name}',
  buyText: '{name} bude k dispozici, jakmile zaplatíte.',
  buyPart: 'Teď platíte jen za zbytek období, pak {price} spolu s tarifem.',
  buyEnds: 'Ukončit ho můžete kdykoli. Zůstane pak do konce období.',
  buyConfirm: 'Přidat {name} · {total}',
  bought: '{name} je nyní aktivní.',

  endTitle: 'Ukončit {name}',
  endText: '{name} zůstane do {date}. Pak skončí a nic dalšího se za něj nestrhne.',
  endNoRefund: 'Zbytek zaplaceného času se nevrací.',
  endConfirm: 'Ukončit {name}',
  ending: 'Ukončuje se…',
  leave: 'Ponechat {name}',
  ended: '{name} skončí {date}.',
  kept: '{name} pokračuje.',
  failed: 'Nic se nezměnilo. Zkuste to znovu.',
};
