import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Hoelang je genoeg hebt',
  loading: 'Prognose laden…',
  window: 'Op basis van',
  week: 'de afgelopen 7 dagen',
  fortnight: 'de afgelopen 14 dagen',
  month: 'de afgelopen 30 dagen',
  untilDay: 'Tot ongeveer {date}',
  until: {
    one: 'Tot ongeveer {date} · {count} dag',
    other: 'Tot ongeveer {date} · {count} dagen',
  },
  between: 'Tussen {from}, als elke dag druk is, en {to}, als elke dag rustig is',
  notBefore: 'Niet vóór {from}. Als elke dag rustig is, heb je langer dan een jaar genoeg',
  pace: {
    one: 'Ongeveer {amount} per dag in {count} hele dag; {quiet} op rustige dagen, {busy} op drukke',
    other: 'Ongeveer {amount} per dag in {count} hele dagen; {quiet} op rustige dagen, {busy} op drukke',
  },
  topUp: 'Automatische opwaardering rond {date}',
  resets: 'Je abonnement brengt {amount} op {date}. Dat is hier niet meegeteld',
  today: 'Vandaag',
  not_enough_data: 'Er is nog niet genoeg verbruik om een datum te noemen. Na drie hele dagen verbruik staat die hier.',
  nothing_left: 'Er is niets over.',
  longer_than_a_year: 'In dit tempo heb je langer dan een jaar genoeg.',
  no_usage: 'In deze dagen is niets gebruikt, dus er raakt niets op.',
  not_prepaid: 'Wat je gebruikt, wordt achteraf gefactureerd, dus er raakt niets op.',
  asOf: 'Stand van {time}',
};
