import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { one: 'Du köpte {count} kredit för {total}.', other: 'Du köpte {count} krediter för {total}.' },
  boughtFunds: 'Du fyllde på {amount} för {total}.',
  unused: 'Inget av det har använts än.',
  timeLeft: { one: 'Du kan ångra det i {count} minut till.', other: 'Du kan ångra det i {count} minuter till.' },
  lessThanAMinute: 'Du kan ångra det i mindre än en minut.',
  until: 'Du kan ångra det till den {time}.',
  undo: 'Ångra köpet',

  title: 'Ångra köpet',
  moneyToMethod: '{total} går tillbaka till {method}.',
  money: '{total} går tillbaka samma väg som det betalades.',
  bankTime: 'Det kan ta några dagar innan det syns hos din bank.',
  takesCredits: { one: '{count} kredit tas bort igen.', other: '{count} krediter tas bort igen.' },
  takesFunds: '{amount} dras av från ditt saldo igen.',
  creditNote: 'En kreditfaktura läggs till bland dina fakturor.',
  confirm: 'Ångra och få tillbaka {total}',
  undoing: 'Ångrar…',
  keep: 'Behåll',
  done: 'Köpet är ångrat. {total} går tillbaka till {method}.',
  donePlain: 'Köpet är ångrat. {total} går tillbaka samma väg som det betalades.',
  notPossible: 'Det går inte att ångra längre: en del har använts, eller tiden är ute. Inget ändrades.',
  failed: 'Inget ångrades. Försök igen.',
};
