import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Facturation',
  sandbox: 'Environnement de test\u00a0: aucun argent réel ne circule',
  loading: 'Chargement de la facturation…',
  activity: 'Activité',
  retry: 'Réessayer',
  staleTitle: 'Ces informations ne sont peut-être plus à jour.',
  staleText: 'Ce que vous voyez date du {time}.',
  offlineTitle: 'Vous êtes hors ligne.',
  offlineText: 'Ce que vous voyez date du {time}. Tout se mettra à jour automatiquement à votre retour en ligne.',
  offlineEmpty: 'La facturation s’affiche dès que vous êtes de nouveau en ligne.',
  failedTitle: 'Cela n’a pas pu être chargé.',
  failedText: 'Rien n’a été débité. Réessayez dans un instant.',
  sessionTitle: 'Votre session a expiré.',
  sessionText: 'Continuez pour la renouveler. Rien n’est perdu.',
  sessionRenew: 'Continuer',
  forbiddenTitle: 'Vous ne pouvez pas voir ceci.',
  forbiddenText: 'Une personne qui gère la facturation de ce compte le peut.',
  noPlanTitle: 'Pas encore d’offre',
  noPlanText: 'Ce qu’il vous reste et ce que vous utilisez s’affichent ici dès qu’il y a une offre.',
};
