import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Wie lange es reicht',
  loading: 'Prognose wird geladen …',
  window: 'Grundlage',
  week: 'die letzten 7 Tage',
  fortnight: 'die letzten 14 Tage',
  month: 'die letzten 30 Tage',
  untilDay: 'Bis etwa {date}',
  until: { one: 'Bis etwa {date} · {count} Tag', other: 'Bis etwa {date} · {count} Tage' },
  between: 'Zwischen {from}, wenn jeder Tag geschäftig ist, und {to}, wenn jeder Tag ruhig ist',
  notBefore: 'Nicht vor {from}. Wenn jeder Tag ruhig ist, reicht es länger als ein Jahr',
  pace: {
    one: 'Etwa {amount} am Tag an {count} ganzen Tag; {quiet} an ruhigen Tagen, {busy} an geschäftigen',
    other: 'Etwa {amount} am Tag an {count} ganzen Tagen; {quiet} an ruhigen Tagen, {busy} an geschäftigen',
  },
  topUp: 'Automatische Aufladung etwa am {date}',
  resets: 'Ihr Tarif bringt am {date} {amount}. Das ist hier nicht mitgerechnet',
  today: 'Heute',
  not_enough_data:
    'Für ein Datum gibt es noch zu wenig Verbrauch. Nach drei ganzen Tagen mit Verbrauch steht hier eines.',
  nothing_left: 'Es ist nichts übrig.',
  longer_than_a_year: 'Bei diesem Verbrauch reicht es länger als ein Jahr.',
  no_usage: 'In diesen Tagen wurde nichts verbraucht, also geht nichts aus.',
  not_prepaid: 'Was Sie verbrauchen, wird danach abgerechnet, also geht nichts aus.',
  asOf: 'Stand {time}',
};
