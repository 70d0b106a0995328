import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Kupiono {count} kredyt za {total}.',
    few: 'Kupiono {count} kredyty za {total}.',
    many: 'Kupiono {count} kredytów za {total}.',
    other: 'Kupiono {count} kredytu za {total}.',
  },
  boughtFunds: 'Doładowano {amount} za {total}.',
  unused: 'Nic z tego jeszcze nie zużyto.',
  timeLeft: {
    one: 'Możesz to cofnąć jeszcze przez {count} minutę.',
    few: 'Możesz to cofnąć jeszcze przez {count} minuty.',
    many: 'Możesz to cofnąć jeszcze przez {count} minut.',
    other: 'Możesz to cofnąć jeszcze przez {count} minuty.',
  },
  lessThanAMinute: 'Możesz to cofnąć jeszcze przez niecałą minutę.',
  until: 'Możesz to cofnąć do {time}.',
  undo: 'Cofnij ten zakup',

  title: 'Cofnij ten zakup',
  moneyToMethod: '{total} wróci na: {method}.',
  money: '{total} wróci tą samą drogą, którą zapłacono.',
  bankTime: 'W banku może to być widoczne dopiero po kilku dniach.',
  takesCredits: {
    one: '{count} kredyt zostanie odjęty.',
    few: '{count} kredyty zostaną odjęte.',
    many: '{count} kredytów zostanie odjętych.',
    other: '{count} kredytu zostanie odjęte.',
  },
  takesFunds: '{amount} zostanie odjęte od salda.',
  creditNote: 'Do Twoich faktur dojdzie faktura korygująca.',
  confirm: 'Cofnij i odzyskaj {total}',
  undoing: 'Cofanie…',
  keep: 'Zachowaj',
  done: 'Zakup cofnięto. {total} wróci na: {method}.',
  donePlain: 'Zakup cofnięto. {total} wróci tą samą drogą, którą zapłacono.',
  notPossible: 'Nie można już tego cofnąć: część zużyto albo minął czas. Nic nie zmieniono.',
  failed: 'Niczego nie cofnięto. Spróbuj ponownie.',
};
