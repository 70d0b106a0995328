import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Cuánto dura',
  loading: 'Cargando la previsión…',
  window: 'Según',
  week: 'los últimos 7 días',
  fortnight: 'los últimos 14 días',
  month: 'los últimos 30 días',
  untilDay: 'Hasta el {date} aproximadamente',
  until: {
    one: 'Hasta el {date} aproximadamente · {count} día',
    many: 'Hasta el {date} aproximadamente · {count} de días',
    other: 'Hasta el {date} aproximadamente · {count} días',
  },
  between: 'Entre el {from}, si todos los días son intensos, y el {to}, si todos son tranquilos',
  notBefore: 'No antes del {from}. Si todos los días son tranquilos, dura más de un año',
  pace: {
    one: 'Unos {amount} al día en {count} día completo; {quiet} en días tranquilos, {busy} en días intensos',
    many: 'Unos {amount} al día en {count} de días completos; {quiet} en días tranquilos, {busy} en días intensos',
    other: 'Unos {amount} al día en {count} días completos; {quiet} en días tranquilos, {busy} en días intensos',
  },
  topUp: 'Recarga automática hacia el {date}',
  resets: 'Tu plan aporta {amount} el {date}. Eso no se cuenta aquí',
  today: 'Hoy',
  not_enough_data:
    'Todavía no hay suficiente uso para indicar una fecha. Después de tres días completos de uso aparece aquí.',
  nothing_left: 'No queda nada.',
  longer_than_a_year: 'A este ritmo dura más de un año.',
  no_usage: 'En estos días no se usó nada, así que nada se agota.',
  not_prepaid: 'Lo que usas se factura después, así que nada se agota.',
  asOf: 'A fecha de {time}',
};
