import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { one: 'Du kjøpte {count} kreditt for {total}.', other: 'Du kjøpte {count} kreditter for {total}.' },
  boughtFunds: 'Du fylte på {amount} for {total}.',
  unused: 'Ingenting av det er brukt ennå.',
  timeLeft: {
    one: 'Du kan angre det i {count} minutt til.',
    other: 'Du kan angre det i {count} minutter til.',
  },
  lessThanAMinute: 'Du kan angre det i mindre enn ett minutt.',
  until: 'Du kan angre det til {time}.',
  undo: 'Angre dette kjøpet',

  title: 'Angre dette kjøpet',
  moneyToMethod: '{total} går tilbake til {method}.',
  money: '{total} går tilbake samme vei som det ble betalt.',
  bankTime: 'Det kan ta noen dager før det vises hos banken din.',
  takesCredits: { one: '{count} kreditt fjernes igjen.', other: '{count} kreditter fjernes igjen.' },
  takesFunds: '{amount} trekkes fra saldoen din igjen.',
  creditNote: 'En kreditnota legges til fakturaene dine.',
  confirm: 'Angre og få {total} tilbake',
  undoing: 'Angrer…',
  keep: 'Behold',
  done: 'Kjøpet er angret. {total} går tilbake til {method}.',
  donePlain: 'Kjøpet er angret. {total} går tilbake samme vei som det ble betalt.',
  notPossible: 'Det kan ikke lenger angres: en del er brukt, eller tiden er ute. Ingenting ble endret.',
  failed: 'Ingenting ble angret. Prøv igjen.',
};
