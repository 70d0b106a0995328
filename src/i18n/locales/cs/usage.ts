import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Spotřeba',
  since: 'Od {start}, znovu začne {end}',
  empty: 'Jakmile použijete některou funkci tarifu, zobrazí se zde její spotřeba.',
  included: '{used} z {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, bez omezení',
  seats: '{used} z {limit} míst',
  on: 'Zapnuto',
  off: 'Není ve vašem tarifu',
  over: 'o {amount} {unit} nad rámec tarifu',
  hard: 'Zastaví se na {limit}',
  creditsEach: {
    one: '{count} kredit za kus',
    few: '{count} kredity za kus',
    many: '{count} kreditu za kus',
    other: '{count} kreditů za kus',
  },
  priceEach: '{price} za kus',
  pricePer: '{price} za {count} {unit}',
  creditsSpent: {
    one: 'Spotřebován {count} kredit',
    few: 'Spotřebovány {count} kredity',
    many: 'Spotřebováno {count} kreditu',
    other: 'Spotřebováno {count} kreditů',
  },
  spent: 'Utraceno {amount}',
  soFar: 'dosavadní spotřeba, vyúčtuje se na konci období',
  soFarBilled: 'dosavadní spotřeba, vyúčtuje se {date}',
};
