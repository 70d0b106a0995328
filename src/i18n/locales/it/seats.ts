import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'Modifica i posti',
  changeSeats: 'Modifica i posti',
  field: '{name}: posti',
  fewer: 'Un posto in meno',
  more: 'Un posto in più',
  inUse: {
    one: '{count} posto è in uso.',
    many: '{count} di posti sono in uso.',
    other: '{count} posti sono in uso.',
  },
  included: {
    one: '{count} posto fa parte di {plan}.',
    many: '{count} di posti fanno parte di {plan}.',
    other: '{count} posti fanno parte di {plan}.',
  },
  eachMore: 'Ogni posto in più costa {price}.',
  belowUse: {
    one: 'Meno di quanti sono in uso. Libera prima {count} posto.',
    many: 'Meno di quanti sono in uso. Libera prima {count} di posti.',
    other: 'Meno di quanti sono in uso. Libera prima {count} posti.',
  },
  unchanged: 'Quanti ne hai ora.',
  startsNow: {
    one: '{count} posto non appena è pagato.',
    many: '{count} di posti non appena sono pagati.',
    other: '{count} posti non appena sono pagati.',
  },
  startsNowFree: {
    one: '{count} posto subito.',
    many: '{count} di posti subito.',
    other: '{count} posti subito.',
  },
  startsOn: {
    one: '{count} posto dal {date}. Fino ad allora non cambia nulla.',
    many: '{count} di posti dal {date}. Fino ad allora non cambia nulla.',
    other: '{count} posti dal {date}. Fino ad allora non cambia nulla.',
  },
  dueNow: 'Ora {total}, imposte incluse, per il resto del periodo.',
  nothingNow: 'Ora non viene addebitato nulla.',
  review: 'Controlla e paga',
  confirmNow: {
    one: 'Passa a {count} posto',
    many: 'Passa a {count} di posti',
    other: 'Passa a {count} posti',
  },
  confirmPaid: {
    one: 'Passa a {count} posto · {total}',
    many: 'Passa a {count} di posti · {total}',
    other: 'Passa a {count} posti · {total}',
  },
  confirmOn: 'Modifica il {date}',
  changing: 'Modifica in corso…',
  changed: {
    one: 'Ora hai {count} posto.',
    many: 'Ora hai {count} di posti.',
    other: 'Ora hai {count} posti.',
  },
  scheduled: {
    one: '{count} posto dal {date}.',
    many: '{count} di posti dal {date}.',
    other: '{count} posti dal {date}.',
  },
  loading: 'Calcolo del prezzo…',
  leave: 'Non ora',
  refused: 'Questo numero di posti ora non è possibile. Non è stato cambiato nulla.',
};
