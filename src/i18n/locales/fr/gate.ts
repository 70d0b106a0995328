import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Il y en a de nouveau assez. Votre tâche continue.',
  canceled: 'Rien n’a été acheté. Votre tâche est toujours en attente.',
  pendingTitle: 'Cette tâche attendait davantage de capacité',
  pendingText: 'Rien n’est perdu\u00a0: reprenez là où vous en étiez.',
  goOn: 'Continuer',
  dismiss: 'Pas maintenant',
  notInPlan: 'Cela ne fait pas partie de votre offre.',
  subscriptionRequired: 'Une offre est nécessaire pour cela.',
  limitReached: 'Ce que votre offre en inclut est épuisé pour cette période.',
  askAdmin: 'Demandez à une personne qui gère la facturation de {account} d’en acheter davantage.',
};
