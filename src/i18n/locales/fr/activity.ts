import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Chargement de l’activité…',
  listLabel: 'Activité',
  after: '{amount} après l’opération',
  empty: 'Il ne s’est encore rien passé',
  emptyText: 'Ce que vous utilisez, achetez et recevez est noté ici, avec ce qu’il restait ensuite.',
  usage: 'Utilisation',
  purchase: 'Achat',
  plan_allowance: 'Inclus dans l’offre',
  reset: 'Remise à zéro',
  expiry: 'Expiration',
  adjustment: 'Ajustement',
  debt: 'Dette',
  refund: 'Remboursement',
  dispute: 'Litige',
};
