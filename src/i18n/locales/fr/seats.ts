import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'Modifier les places',
  changeSeats: 'Modifier les places',
  field: '{name}\u00a0: places',
  fewer: 'Une place de moins',
  more: 'Une place de plus',
  inUse: {
    one: '{count} place est utilisée.',
    many: '{count} de places sont utilisées.',
    other: '{count} places sont utilisées.',
  },
  included: {
    one: '{count} place fait partie de {plan}.',
    many: '{count} de places font partie de {plan}.',
    other: '{count} places font partie de {plan}.',
  },
  eachMore: 'Chaque place de plus coûte {price}.',
  belowUse: {
    one: 'C’est moins que ce qui est utilisé. Libérez d’abord {count} place.',
    many: 'C’est moins que ce qui est utilisé. Libérez d’abord {count} de places.',
    other: 'C’est moins que ce qui est utilisé. Libérez d’abord {count} places.',
  },
  unchanged: 'Autant que vous en avez maintenant.',
  startsNow: {
    one: '{count} place dès le paiement.',
    many: '{count} de places dès le paiement.',
    other: '{count} places dès le paiement.',
  },
  startsNowFree: {
    one: '{count} place immédiatement.',
    many: '{count} de places immédiatement.',
    other: '{count} places immédiatement.',
  },
  startsOn: {
    one: '{count} place à partir du {date}. D’ici là, rien ne change.',
    many: '{count} de places à partir du {date}. D’ici là, rien ne change.',
    other: '{count} places à partir du {date}. D’ici là, rien ne change.',
  },
  dueNow: 'Maintenant {total}, taxe comprise, pour le reste de la période.',
  nothingNow: 'Rien n’est débité maintenant.',
  review: 'Vérifier et payer',
  confirmNow: {
    one: 'Passer à {count} place',
    many: 'Passer à {count} de places',
    other: 'Passer à {count} places',
  },
  confirmPaid: {
    one: 'Passer à {count} place · {total}',
    many: 'Passer à {count} de places · {total}',
    other: 'Passer à {count} places · {total}',
  },
  confirmOn: 'Modifier le {date}',
  changing: 'Modification…',
  changed: {
    one: 'Vous avez maintenant {count} place.',
    many: 'Vous avez maintenant {count} de places.',
    other: 'Vous avez maintenant {count} places.',
  },
  scheduled: {
    one: '{count} place à partir du {date}.',
    many: '{count} de places à partir du {date}.',
    other: '{count} places à partir du {date}.',
  },
  loading: 'Calcul du prix…',
  leave: 'Pas maintenant',
  refused: 'Ce nombre de places n’est pas possible pour l’instant. Rien n’a été modifié.',
};
