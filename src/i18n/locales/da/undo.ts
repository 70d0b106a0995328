import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { one: 'Du købte {count} kredit for {total}.', other: 'Du købte {count} kreditter for {total}.' },
  boughtFunds: 'Du tilføjede {amount} for {total}.',
  unused: 'Intet af det er brugt endnu.',
  timeLeft: {
    one: 'Du kan fortryde det i {count} minut endnu.',
    other: 'Du kan fortryde det i {count} minutter endnu.',
  },
  lessThanAMinute: 'Du kan fortryde det i mindre end et minut.',
  until: 'Du kan fortryde det indtil den {time}.',
  undo: 'Fortryd købet',

  title: 'Fortryd købet',
  moneyToMethod: '{total} går tilbage til {method}.',
  money: '{total} går tilbage samme vej, som det blev betalt.',
  bankTime: 'Der kan gå nogle dage, før det ses hos din bank.',
  takesCredits: { one: '{count} kredit fjernes igen.', other: '{count} kreditter fjernes igen.' },
  takesFunds: '{amount} trækkes fra din saldo igen.',
  creditNote: 'En kreditnota føjes til dine fakturaer.',
  confirm: 'Fortryd, og få {total} tilbage',
  undoing: 'Fortryder…',
  keep: 'Behold',
  done: 'Købet er fortrudt. {total} går tilbage til {method}.',
  donePlain: 'Købet er fortrudt. {total} går tilbage samme vej, som det blev betalt.',
  notPossible: 'Det kan ikke længere fortrydes: en del er brugt, eller tiden er gået. Intet blev ændret.',
  failed: 'Intet blev fortrudt. Prøv igen.',
};
