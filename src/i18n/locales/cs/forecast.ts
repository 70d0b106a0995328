import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Jak dlouho to vydrží',
  loading: 'Načítání výhledu…',
  window: 'Podle',
  week: 'posledních 7 dní',
  fortnight: 'posledních 14 dní',
  month: 'posledních 30 dní',
  untilDay: 'Přibližně do {date}',
  until: {
    one: 'Přibližně do {date} · {count} den',
    few: 'Přibližně do {date} · {count} dny',
    many: 'Přibližně do {date} · {count} dne',
    other: 'Přibližně do {date} · {count} dní',
  },
  between: 'Od {from}, když bude každý den rušný, do {to}, když bude každý den klidný',
  notBefore: 'Ne dříve než {from}. Když bude každý den klidný, vydrží déle než rok',
  pace: {
    one: 'Asi {amount} denně za {count} celý den; {quiet} v klidné dny, {busy} v rušné',
    few: 'Asi {amount} denně za {count} celé dny; {quiet} v klidné dny, {busy} v rušné',
    many: 'Asi {amount} denně za {count} celého dne; {quiet} v klidné dny, {busy} v rušné',
    other: 'Asi {amount} denně za {count} celých dní; {quiet} v klidné dny, {busy} v rušné',
  },
  topUp: 'Automatické dobití přibližně {date}',
  resets: 'Tarif přinese {amount} {date}. Tady se to nepočítá',
  today: 'Dnes',
  not_enough_data: 'Na určení data je zatím málo spotřeby. Po třech celých dnech se spotřebou se zde zobrazí.',
  nothing_left: 'Nic nezbývá.',
  longer_than_a_year: 'Tímto tempem vydrží déle než rok.',
  no_usage: 'V těchto dnech se nic nespotřebovalo, takže nic nedochází.',
  not_prepaid: 'Co spotřebujete, se účtuje zpětně, takže nic nedochází.',
  asOf: 'Stav k {time}',
};
