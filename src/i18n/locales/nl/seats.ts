import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'Plaatsen wijzigen',
  changeSeats: 'Plaatsen wijzigen',
  field: '{name}: plaatsen',
  fewer: 'Eén plaats minder',
  more: 'Eén plaats meer',
  inUse: {
    one: 'Er is {count} plaats in gebruik.',
    other: 'Er zijn {count} plaatsen in gebruik.',
  },
  included: {
    one: '{count} plaats hoort bij {plan}.',
    other: '{count} plaatsen horen bij {plan}.',
  },
  eachMore: 'Elke plaats meer kost {price}.',
  belowUse: {
    one: 'Minder dan er in gebruik zijn. Maak eerst {count} plaats vrij.',
    other: 'Minder dan er in gebruik zijn. Maak eerst {count} plaatsen vrij.',
  },
  unchanged: 'Evenveel als je nu hebt.',
  startsNow: {
    one: '{count} plaats zodra er is betaald.',
    other: '{count} plaatsen zodra er is betaald.',
  },
  startsNowFree: {
    one: '{count} plaats meteen.',
    other: '{count} plaatsen meteen.',
  },
  startsOn: {
    one: '{count} plaats vanaf {date}. Tot dan verandert er niets.',
    other: '{count} plaatsen vanaf {date}. Tot dan verandert er niets.',
  },
  dueNow: 'Nu {total}, inclusief belasting, voor de rest van de periode.',
  nothingNow: 'Er wordt nu niets afgeschreven.',
  review: 'Controleren en betalen',
  confirmNow: {
    one: 'Wijzigen in {count} plaats',
    other: 'Wijzigen in {count} plaatsen',
  },
  confirmPaid: {
    one: 'Wijzigen in {count} plaats · {total}',
    other: 'Wijzigen in {count} plaatsen · {total}',
  },
  confirmOn: 'Wijzigen op {date}',
  changing: 'Wijzigen…',
  changed: {
    one: 'Je hebt nu {count} plaats.',
    other: 'Je hebt nu {count} plaatsen.',
  },
  scheduled: {
    one: '{count} plaats vanaf {date}.',
    other: '{count} plaatsen vanaf {date}.',
  },
  loading: 'Prijs berekenen…',
  leave: 'Niet nu',
  refused: 'Dit aantal plaatsen is nu niet mogelijk. Er is niets gewijzigd.',
};
