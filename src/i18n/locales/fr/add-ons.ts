import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Options',
  empty: 'Aucune option n’accompagne votre offre',
  emptyText: 'Ce qui peut s’ajouter à une offre s’affiche ici.',
  active: 'Active',
  activeUntil: 'Active jusqu’au {date}',
  dueNow: '{amount} maintenant, pour le reste de la période',
  taxAdded: 'Prix hors taxe. Vous voyez le total avant de payer.',
  add: 'Ajouter',
  addLabel: 'Ajouter {name} pour {price}',
  end: 'Arrêter',
  endLabel: 'Arrêter {name}',
  keep: 'Conserver',
  keepLabel: 'Conserver {name}',

  buyTitle: 'Ajouter {name}',
  buyText: '{name} est disponible dès le paiement.',
  buyPart: 'Pour l’instant, vous ne payez que le reste de la période, puis {price} avec votre offre.',
  buyEnds: 'Vous pouvez l’arrêter à tout moment. Elle reste alors active jusqu’à la fin de la période.',
  buyConfirm: 'Ajouter {name} · {total}',
  bought: '{name} est maintenant active.',

  endTitle: 'Arrêter {name}',
  endText: '{name} reste active jusqu’au {date}. Ensuite elle prend fin, et plus rien n’est débité pour elle.',
  endNoRefund: 'Le temps payé restant n’est pas remboursé.',
  endConfirm: 'Arrêter {name}',
  ending: 'Arrêt…',
  leave: 'Conserver {name}',
  ended: '{name} prend fin le {date}.',
  kept: '{name} continue.',
  failed: 'Rien n’a été modifié. Réessayez.',
};
