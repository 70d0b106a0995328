import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Dodatki',
  empty: 'Do Twojego planu nie ma dodatków',
  emptyText: 'Tutaj pojawi się to, co można dodać do planu.',
  active: 'Aktywny',
  activeUntil: 'Aktywny do {date}',
  dueNow: 'Teraz {amount}, za resztę okresu',
  taxAdded: 'Ceny bez podatku. Sumę zobaczysz przed zapłatą.',
  add: 'Dodaj',
  addLabel: 'Dodaj {name} za {price}',
  end: 'Zakończ',
  endLabel: 'Zakończ {name}',
  keep: 'Zachowaj',
  keepLabel: 'Zachowaj {name}',

  buyTitle: 'Dodaj {name}',
  buyText: '{name} będzie działać od razu po zapłacie.',
  buyPart: 'Teraz płacisz tylko za resztę okresu, potem {price} razem z planem.',
  buyEnds: 'Można go zakończyć w każdej chwili. Działa wtedy do końca okresu.',
  buyConfirm: 'Dodaj {name} · {total}',
  bought: '{name} już działa.',

  endTitle: 'Zakończ {name}',
  endText: '{name} działa do {date}. Potem się kończy i nic więcej nie jest za to pobierane.',
  endNoRefund: 'Pozostały opłacony czas nie jest zwracany.',
  endConfirm: 'Zakończ {name}',
  ending: 'Kończenie…',
  leave: 'Zachowaj {name}',
  ended: '{name} kończy się {date}.',
  kept: '{name} działa dalej.',
  failed: 'Nic nie zmieniono. Spróbuj ponownie.',
};
