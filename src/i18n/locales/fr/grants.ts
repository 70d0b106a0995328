import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  title: 'Dans l’ordre d’utilisation',
  loading: 'Chargement de ce que vous avez…',
  empty: 'Ce qui vient avec votre offre, ce que vous achetez et ce que vous recevez s’affiche ici.',
  nothingUsable: 'Il n’y a rien d’utilisable pour l’instant.',
  next: 'Prochain utilisé',
  leftOf: '{amount} sur {whole}',
  plan: 'De votre offre',
  promo: 'Promotion',
  purchased: 'Acheté',
  adjustment: 'Offert',
  until: 'Jusqu’au {date}',
  soon: {
    one: 'Jusqu’au {date}, encore {count} jour',
    many: 'Jusqu’au {date}, encore {count} de jours',
    other: 'Jusqu’au {date}, encore {count} jours',
  },
  never: 'N’expire pas',
  scheduled: 'À partir du {date}',
  scheduledUntil: 'Du {date} au {end}',
  depleted: 'Épuisé',
  expired: 'Expiré le {date}',
  voided: 'Repris',
  frozen: 'Suspendu tant que son paiement est incertain',
  showPast: 'Afficher ce qui est épuisé ou expiré',
  hidePast: 'Masquer ce qui est épuisé ou expiré',
  pastTitle: 'Épuisé ou expiré',
  showMore: 'Afficher plus',
  showingMore: 'Chargement…',
  moreFailed: 'La suite n’a pas pu être chargée. Réessayez.',
  timeline: 'Dates d’expiration',
  today: 'Aujourd’hui',
  held: '{amount} sont réservés pour des tâches en cours\u00a0: ils sont utilisés, ou reviennent, quand elles se terminent.',
  everyWeek:
    'Votre offre apporte {amount} chaque semaine, la prochaine fois le {date}. Ce qu’il en reste alors est perdu.',
  everyMonth:
    'Votre offre apporte {amount} chaque mois, la prochaine fois le {date}. Ce qu’il en reste alors est perdu.',
  everyQuarter:
    'Votre offre apporte {amount} tous les trois mois, la prochaine fois le {date}. Ce qu’il en reste alors est perdu.',
  everyYear:
    'Votre offre apporte {amount} chaque année, la prochaine fois le {date}. Ce qu’il en reste alors est perdu.',
  again: 'Votre offre apporte de nouveau {amount} le {date}. Ce qu’il en reste alors est perdu.',
  atZeroWaits: 'Une fois tout épuisé, le travail attend qu’il y en ait davantage.',
  atZeroBilled:
    'Une fois tout épuisé, le travail continue, et ce que vous utilisez est facturé à la fin de la période.',
  atZeroOverdraft:
    'Une fois tout épuisé, le travail continue jusqu’à {limit} en dessous de zéro. Ce qui est en dessous de zéro est débité avec votre offre le {date}.',
  atZeroOverdraftSoon:
    'Une fois tout épuisé, le travail continue jusqu’à {limit} en dessous de zéro. Ce qui est en dessous de zéro est débité avec votre prochaine facture.',
};
