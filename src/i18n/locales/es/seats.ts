import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'Cambiar las plazas',
  changeSeats: 'Cambiar las plazas',
  field: '{name}: plazas',
  fewer: 'Una plaza menos',
  more: 'Una plaza más',
  inUse: {
    one: '{count} plaza está en uso.',
    many: '{count} de plazas están en uso.',
    other: '{count} plazas están en uso.',
  },
  included: {
    one: '{count} plaza forma parte de {plan}.',
    many: '{count} de plazas forman parte de {plan}.',
    other: '{count} plazas forman parte de {plan}.',
  },
  eachMore: 'Cada plaza adicional cuesta {price}.',
  belowUse: {
    one: 'Menos de las que se usan. Libera primero {count} plaza.',
    many: 'Menos de las que se usan. Libera primero {count} de plazas.',
    other: 'Menos de las que se usan. Libera primero {count} plazas.',
  },
  unchanged: 'Tantas como tienes ahora.',
  startsNow: {
    one: '{count} plaza en cuanto se pague.',
    many: '{count} de plazas en cuanto se pague.',
    other: '{count} plazas en cuanto se pague.',
  },
  startsNowFree: {
    one: '{count} plaza de inmediato.',
    many: '{count} de plazas de inmediato.',
    other: '{count} plazas de inmediato.',
  },
  startsOn: {
    one: '{count} plaza a partir del {date}. Hasta entonces no cambia nada.',
    many: '{count} de plazas a partir del {date}. Hasta entonces no cambia nada.',
    other: '{count} plazas a partir del {date}. Hasta entonces no cambia nada.',
  },
  dueNow: 'Ahora {total}, impuestos incluidos, por el resto del periodo.',
  nothingNow: 'Ahora no se cobra nada.',
  review: 'Revisar y pagar',
  confirmNow: {
    one: 'Cambiar a {count} plaza',
    many: 'Cambiar a {count} de plazas',
    other: 'Cambiar a {count} plazas',
  },
  confirmPaid: {
    one: 'Cambiar a {count} plaza · {total}',
    many: 'Cambiar a {count} de plazas · {total}',
    other: 'Cambiar a {count} plazas · {total}',
  },
  confirmOn: 'Cambiar el {date}',
  changing: 'Cambiando…',
  changed: {
    one: 'Ahora tienes {count} plaza.',
    many: 'Ahora tienes {count} de plazas.',
    other: 'Ahora tienes {count} plazas.',
  },
  scheduled: {
    one: '{count} plaza a partir del {date}.',
    many: '{count} de plazas a partir del {date}.',
    other: '{count} plazas a partir del {date}.',
  },
  loading: 'Calculando el precio…',
  leave: 'Ahora no',
  refused: 'Este número de plazas no es posible ahora. No se ha cambiado nada.',
};
