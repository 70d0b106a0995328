import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Koupili jste {count} kredit za {total}.',
    few: 'Koupili jste {count} kredity za {total}.',
    many: 'Koupili jste {count} kreditu za {total}.',
    other: 'Koupili jste {count} kreditů za {total}.',
  },
  boughtFunds: 'Dobili jste {amount} za {total}.',
  unused: 'Zatím se z toho nic nepoužilo.',
  timeLeft: {
    one: 'Vrátit zpět to můžete ještě {count} minutu.',
    few: 'Vrátit zpět to můžete ještě {count} minuty.',
    many: 'Vrátit zpět to můžete ještě {count} minuty.',
    other: 'Vrátit zpět to můžete ještě {count} minut.',
  },
  lessThanAMinute: 'Vrátit zpět to můžete ještě méně než minutu.',
  until: 'Vrátit zpět to můžete do {time}.',
  undo: 'Vrátit tento nákup zpět',

  title: 'Vrátit tento nákup zpět',
  moneyToMethod: '{total} se vrátí na {method}.',
  money: '{total} se vrátí stejnou cestou, jakou se platilo.',
  bankTime: 'Může trvat několik dní, než to banka zobrazí.',
  takesCredits: {
    one: 'Odebere se {count} kredit.',
    few: 'Odeberou se {count} kredity.',
    many: 'Odebere se {count} kreditu.',
    other: 'Odebere se {count} kreditů.',
  },
  takesFunds: 'Ze zůstatku se odebere {amount}.',
  creditNote: 'K vašim fakturám přibude dobropis.',
  confirm: 'Vrátit zpět a dostat {total}',
  undoing: 'Vrací se zpět…',
  keep: 'Ponechat',
  done: 'Vráceno zpět. {total} se vrátí na {method}.',
  donePlain: 'Vráceno zpět. {total} se vrátí stejnou cestou, jakou se platilo.',
  notPossible: 'Už to nelze vrátit zpět: část je použita, nebo uplynul čas. Nic se nezměnilo.',
  failed: 'Nic se nevrátilo. Zkuste to znovu.',
};
