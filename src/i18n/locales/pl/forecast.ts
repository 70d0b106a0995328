import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Na jak długo wystarczy',
  loading: 'Wczytywanie prognozy…',
  window: 'Na podstawie',
  week: 'ostatnich 7 dni',
  fortnight: 'ostatnich 14 dni',
  month: 'ostatnich 30 dni',
  untilDay: 'Mniej więcej do {date}',
  until: {
    one: 'Mniej więcej do {date} · {count} dzień',
    few: 'Mniej więcej do {date} · {count} dni',
    many: 'Mniej więcej do {date} · {count} dni',
    other: 'Mniej więcej do {date} · {count} dnia',
  },
  between: 'Od {from}, jeśli każdy dzień będzie pracowity, do {to}, jeśli każdy będzie spokojny',
  notBefore: 'Nie wcześniej niż {from}. Jeśli każdy dzień będzie spokojny, wystarczy na ponad rok',
  pace: {
    one: 'Około {amount} dziennie w ciągu {count} pełnego dnia; {quiet} w dni spokojne, {busy} w pracowite',
    few: 'Około {amount} dziennie w ciągu {count} pełnych dni; {quiet} w dni spokojne, {busy} w pracowite',
    many: 'Około {amount} dziennie w ciągu {count} pełnych dni; {quiet} w dni spokojne, {busy} w pracowite',
    other: 'Około {amount} dziennie w ciągu {count} pełnego dnia; {quiet} w dni spokojne, {busy} w pracowite',
  },
  topUp: 'Automatyczne doładowanie około {date}',
  resets: 'Twój plan da {amount} {date}. Nie jest to tutaj uwzględnione',
  today: 'Dzisiaj',
  not_enough_data: 'Zużycie jest jeszcze za małe, aby podać datę. Pojawi się ona po trzech pełnych dniach ze zużyciem.',
  nothing_left: 'Nic już nie zostało.',
  longer_than_a_year: 'W tym tempie wystarczy na ponad rok.',
  no_usage: 'W tych dniach nic nie zużyto, więc nic się nie wyczerpie.',
  not_prepaid: 'Zużycie jest rozliczane z dołu, więc nic się nie wyczerpie.',
  asOf: 'Stan na {time}',
};
