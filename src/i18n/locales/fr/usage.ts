import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Utilisation',
  since: 'Depuis le {start}, repart de zéro le {end}',
  empty: 'Dès que vous utilisez une fonction de votre offre, ce que vous en avez utilisé s’affiche ici.',
  included: '{used} sur {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, illimité',
  seats: '{used} places sur {limit}',
  on: 'Activé',
  off: 'Pas dans votre offre',
  over: '{amount} {unit} au-delà de ce qui est inclus',
  hard: 'S’arrête à {limit}',
  creditsEach: {
    one: '{count} crédit l’unité',
    many: '{count} de crédits l’unité',
    other: '{count} crédits l’unité',
  },
  priceEach: '{price} l’unité',
  pricePer: '{price} pour {count} {unit}',
  priceOver: '{price} l’unité au-delà',
  pricePerOver: '{price} pour {count} {unit} au-delà',
  highest: 'Le maximum atteint à un moment de cette période',
  creditsSpent: {
    one: '{count} crédit dépensé',
    many: '{count} de crédits dépensés',
    other: '{count} crédits dépensés',
  },
  spent: '{amount} dépensés',
  soFar: 'utilisé jusqu’ici, facturé à la fin de la période',
  soFarBilled: 'utilisé jusqu’ici, facturé le {date}',
};
