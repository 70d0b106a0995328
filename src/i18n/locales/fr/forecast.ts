import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Combien de temps cela dure',
  loading: 'Chargement de la prévision…',
  window: 'D’après',
  week: 'les 7 derniers jours',
  fortnight: 'les 14 derniers jours',
  month: 'les 30 derniers jours',
  untilDay: 'Jusqu’au {date} environ',
  until: {
    one: 'Jusqu’au {date} environ · {count} jour',
    many: 'Jusqu’au {date} environ · {count} de jours',
    other: 'Jusqu’au {date} environ · {count} jours',
  },
  between: 'Entre le {from}, si chaque jour est chargé, et le {to}, si chaque jour est calme',
  notBefore: 'Pas avant le {from}. Si chaque jour est calme, cela dure plus d’un an',
  pace: {
    one: 'Environ {amount} par jour sur {count} jour entier\u202f; {quiet} les jours calmes, {busy} les jours chargés',
    many: 'Environ {amount} par jour sur {count} de jours entiers\u202f; {quiet} les jours calmes, {busy} les jours chargés',
    other:
      'Environ {amount} par jour sur {count} jours entiers\u202f; {quiet} les jours calmes, {busy} les jours chargés',
  },
  topUp: 'Recharge automatique vers le {date}',
  resets: 'Votre offre apporte {amount} le {date}. Cela n’est pas compté ici',
  today: 'Aujourd’hui',
  not_enough_data:
    'Il n’y a pas encore assez d’utilisation pour donner une date. Elle s’affiche ici après trois jours entiers d’utilisation.',
  nothing_left: 'Il ne reste rien.',
  longer_than_a_year: 'À ce rythme, cela dure plus d’un an.',
  no_usage: 'Rien n’a été utilisé ces jours-là, donc rien ne s’épuise.',
  not_prepaid: 'Ce que vous utilisez est facturé après coup, donc rien ne s’épuise.',
  asOf: 'État au {time}',
};
