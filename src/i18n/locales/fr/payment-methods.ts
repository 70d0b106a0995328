import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Moyen de paiement',
  loading: 'Chargement des moyens de paiement…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Carte ···· {last4}',
  expires: 'Expire le {month}/{year}',
  expiring: 'Expire bientôt\u00a0: {month}/{year}',
  expired: 'Expirée {month}/{year}',
  default: 'Utilisé pour les paiements',
  backup: 'Secours',
  needsApproval: 'Ne peut pas être débité automatiquement',
  needsApprovalText:
    'La banque vous demande de valider chaque paiement avec {name}\u00a0: les renouvellements et la recharge automatique ne peuvent donc pas l’utiliser. Ajoutez un autre moyen de paiement pour eux.',
  needsApprovalBackedUp:
    'La banque vous demande de valider chaque paiement avec {name}. En votre absence, {backup} est débité à la place.',

  manage: 'Gérer {name}',
  makeDefault: 'Utiliser pour les paiements',
  makeDefaultLabel: 'Utiliser pour les paiements\u00a0: {name}',
  madeDefault: '{name} est maintenant utilisé pour les paiements.',
  makeBackup: 'Définir comme secours',
  makeBackupLabel: 'Définir comme secours\u00a0: {name}',
  madeBackup: '{name} est maintenant le moyen de secours. Il est débité si le premier est refusé.',
  undo: 'Annuler',
  changeFailed: 'Cela n’a pas pu être modifié. {name} est toujours utilisé pour les paiements. Réessayez.',
  backupFailed: 'Cela n’a pas pu être modifié. Le moyen de secours reste le même. Réessayez.',

  remove: 'Supprimer',
  removeLabel: 'Supprimer {name}',
  removeTitle: 'Supprimer {name}\u202f?',
  removeText:
    'Il est supprimé ici et auprès du service de paiement. Pour l’utiliser à nouveau, il faudra l’ajouter de nouveau.',
  removeDefaultText:
    'Il est supprimé ici et auprès du service de paiement, et les paiements utilisent ensuite un autre moyen que vous avez enregistré.',
  removeKeep: 'Conserver',
  removing: 'Suppression…',
  removed: '{name} supprimé.',
  removeFailed: '{name} n’a pas pu être supprimé et est toujours enregistré. Réessayez.',
  inUseTitle: '{name} est encore nécessaire',
  inUseText:
    'Votre offre ou la recharge automatique l’utilise. Ajoutez d’abord un autre moyen de paiement, puis supprimez celui-ci.',

  add: 'Ajouter un moyen de paiement',
  empty: 'Pas encore de moyen de paiement',
  emptyText:
    'Enregistrez une carte une seule fois, et chaque achat se fait en un clic. Rien n’est débité quand vous l’ajoutez.',
  readOnly: 'Une personne qui gère la facturation peut le modifier.',

  setupTitle: 'Ajouter un moyen de paiement',
  save: 'Enregistrer la carte',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  added: '{name} ajouté.',
};
