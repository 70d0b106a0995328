import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Ubrukt tid: {name}',
  beyond_included: '{name}, utover det som er inkludert',
  funds: 'Saldo fylt på',
  debt: 'Saldo brukt under null',
  credit_used: 'Tilgodehavende på kontoen din',
  credit_kept: 'Blir stående på kontoen din',
  too_small: 'For lite til å bli belastet',
};
