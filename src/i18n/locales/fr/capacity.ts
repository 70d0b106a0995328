import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Crédits',
  buyCredits: 'Acheter des crédits',
  creditsLeft: '{amount} restants',
  creditsPlan: '{amount} crédits de l’offre · utilisés en premier · ramenés à {included} le {date}',
  creditsPlanPaused:
    '{amount} crédits de l’offre · utilisés en premier · les prochains {included} arrivent dès que l’offre est payée',
  creditsPlanEnded: '{amount} crédits de l’offre · utilisés en premier',
  creditsPromo: '{amount} crédits offerts',
  creditsPromoUntil: '{amount} crédits offerts · les prochains expirent le {date}',
  creditsPurchased: '{amount} achetés · n’expirent pas',
  creditsPurchasedUntil: '{amount} achetés · les prochains expirent le {date}',
  creditsHeld: 'dont {amount} réservés pour des tâches en cours',
  creditsLast: 'À ce rythme, ils durent jusqu’au {date} environ',
  creditsLow: 'Vos crédits sont bientôt épuisés.',
  creditsEmptyBlocked: 'Vous n’avez plus de crédits. Ce qui en demande attend que vous en achetiez.',
  creditsEmptyBlockedReset: 'Vous n’avez plus de crédits. Ce qui en demande attend que vous en achetiez, ou le {date}.',
  creditsEmptyContinues:
    'Vous n’avez plus de crédits. Votre travail continue, et ce que vous utilisez est facturé à la fin de la période.',
  creditsDebt: {
    one: 'Vous avez utilisé {count} crédit de plus que ce que vous aviez. Les prochains crédits reçus le compensent.',
    many: 'Vous avez utilisé {count} de crédits de plus que ce que vous aviez. Les prochains crédits reçus les compensent.',
    other:
      'Vous avez utilisé {count} crédits de plus que ce que vous aviez. Les prochains crédits reçus les compensent.',
  },
  creditsMore: 'Expiration et prévision',
  creditsNone: 'Les crédits que vous achetez, ou qui viennent avec une offre, s’affichent ici.',
  creditsNow: {
    one: 'Vous avez maintenant {count} crédit.',
    many: 'Vous avez maintenant {count} de crédits.',
    other: 'Vous avez maintenant {count} crédits.',
  },

  balanceTitle: 'Solde',
  addFunds: 'Ajouter des fonds',
  spentSince: '{amount} dépensés depuis le {date}',
  spentPace: {
    one: '{amount} dépensés depuis le {date} · environ {pace} par jour · encore environ {count} jour',
    many: '{amount} dépensés depuis le {date} · environ {pace} par jour · encore environ {count} de jours',
    other: '{amount} dépensés depuis le {date} · environ {pace} par jour · encore environ {count} jours',
  },
  balanceIncluded: '{amount} inclus, ramenés à {included} le {date}',
  balanceIncludedPaused: '{amount} inclus, les prochains {included} arrivent dès que l’offre est payée',
  balanceIncludedOnce: '{amount} inclus',
  balanceAdded: '{amount} ajoutés par vous, conservés',
  balanceAddedResets: '{amount} ajoutés par vous, jusqu’à la fin de la période',
  balancePromo: '{amount} offerts',
  balancePromoUntil: '{amount} offerts, jusqu’au {date}',
  balanceHeld: '{amount} réservés pour des tâches en cours',
  balanceLow: 'Votre solde est bientôt épuisé.',
  balanceEmptyBlocked: 'Votre solde est épuisé. Ce qui est payant attend que vous ajoutiez des fonds.',
  balanceEmptyBlockedReset:
    'Votre solde est épuisé. Ce qui est payant attend que vous ajoutiez des fonds, ou le {date}.',
  balanceEmptyContinues:
    'Votre solde est épuisé. Votre travail continue pour l’instant, jusqu’à {limit} en dessous de zéro.',
  balanceDebtBilled:
    'Vous avez utilisé {amount} de plus que ce que vous aviez. Ils sont débités avec votre offre le {date}, sauf si vous ajoutez des fonds avant\u00a0: ceux-ci les couvrent en premier. Votre travail continue jusqu’à {limit} en dessous de zéro.',
  balanceDebtReached:
    'Vous avez utilisé {amount} de plus que ce que vous aviez\u00a0: ce qui est payant est donc en attente. Ils sont débités avec votre offre le {date}, sauf si vous ajoutez des fonds avant\u00a0: ceux-ci les couvrent en premier.',
  balanceDebtStops:
    'Vous avez utilisé {amount} de plus que ce que vous aviez\u00a0: ce qui est payant est donc en attente. Les prochains fonds que vous ajoutez les couvrent en premier.',
  balanceMore: 'Expiration et prévision',
  balanceChart: 'Vos dépenses par jour sur les 30 derniers jours\u00a0: {amount} au total',
  today: 'Aujourd’hui',
  balanceChartNone: 'Aucune dépense ces 30 derniers jours',
  balanceNow: 'Votre solde est maintenant de {amount}.',
};
