import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Hvor lenge det varer',
  loading: 'Laster inn prognosen…',
  window: 'Ut fra',
  week: 'de siste 7 dagene',
  fortnight: 'de siste 14 dagene',
  month: 'de siste 30 dagene',
  untilDay: 'Til omtrent {date}',
  until: { one: 'Til omtrent {date} · {count} dag', other: 'Til omtrent {date} · {count} dager' },
  between: 'Mellom {from}, hvis hver dag er travel, og {to}, hvis hver dag er rolig',
  notBefore: 'Ikke før {from}. Hvis hver dag er rolig, varer det lenger enn et år',
  pace: {
    one: 'Omtrent {amount} per dag på {count} hel dag; {quiet} på rolige dager, {busy} på travle',
    other: 'Omtrent {amount} per dag på {count} hele dager; {quiet} på rolige dager, {busy} på travle',
  },
  topUp: 'Automatisk påfylling omtrent {date}',
  resets: 'Abonnementet ditt gir {amount} {date}. Det er ikke regnet med her',
  today: 'I dag',
  not_enough_data: 'Det er ikke nok bruk ennå til å nevne en dato. Etter tre hele dager med bruk vises en her.',
  nothing_left: 'Ingenting er igjen.',
  longer_than_a_year: 'I dette tempoet varer det lenger enn et år.',
  no_usage: 'Ingenting ble brukt disse dagene, så ingenting tar slutt.',
  not_prepaid: 'Det du bruker, faktureres i etterkant, så ingenting tar slutt.',
  asOf: 'Per {time}',
};
