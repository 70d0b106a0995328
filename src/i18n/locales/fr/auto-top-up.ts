import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Recharge automatique',
  loading: 'Chargement de la recharge automatique…',

  off: 'Désactivée. Rien n’est débité sauf si vous achetez vous-même.',
  notOffered: 'Rien ne peut être rechargé avec cette offre.',
  on: 'Activée',
  pausedWord: 'En pause',
  heldWord: 'Retenue',

  whenMoney: 'S’exécute quand votre solde descend à {level}.',
  whenCredits: {
    one: 'S’exécute quand il reste {count} crédit.',
    many: 'S’exécute quand il reste {count} de crédits.',
    other: 'S’exécute quand il reste {count} crédits.',
  },
  whenDays: {
    one: 'S’exécute quand ce que vous avez dure encore {count} jour.',
    many: 'S’exécute quand ce que vous avez dure encore {count} de jours.',
    other: 'S’exécute quand ce que vous avez dure encore {count} jours.',
  },
  doesAmount: 'Ajoute {amount} à chaque fois, au plus {cap} par mois taxe comprise.',
  doesPacks: 'Achète {quantity} × {pack} à chaque fois, au plus {cap} par mois taxe comprise.',
  doesTargetMoney: 'Complète votre solde jusqu’à {target}, au plus {cap} par mois taxe comprise.',
  doesTargetCredits: {
    one: 'Achète {pack} jusqu’à atteindre {count} crédit, au plus {cap} par mois taxe comprise.',
    many: 'Achète {pack} jusqu’à atteindre {count} de crédits, au plus {cap} par mois taxe comprise.',
    other: 'Achète {pack} jusqu’à atteindre {count} crédits, au plus {cap} par mois taxe comprise.',
  },
  doesDays: {
    one: 'Ajoute de quoi tenir {count} jour à votre rythme, au plus {cap} par mois taxe comprise.',
    many: 'Ajoute de quoi tenir {count} de jours à votre rythme, au plus {cap} par mois taxe comprise.',
    other: 'Ajoute de quoi tenir {count} jours à votre rythme, au plus {cap} par mois taxe comprise.',
  },

  due: 'Le seuil est atteint\u00a0: le débit va avoir lieu.',
  charging: 'Un débit est en cours. Inutile de payer vous-même.',
  held: 'Elle est due, mais retenue.',
  paused: 'Elle s’est mise en pause.',
  next: 'À votre rythme, la prochaine a lieu vers le {date}.',
  until: 'Nouvel examen le {time}.',

  month: '{spent} sur {cap}',
  monthCap: 'Plafond mensuel',
  monthCharges: {
    one: '{count} débit automatique',
    many: '{count} de débits automatiques',
    other: '{count} débits automatiques',
  },
  monthEnds: 'Repart de zéro le {date}',

  charges: 'Débite {method}.',
  chargesBacked: 'Débite {method}. En cas de refus, {backup} est essayé une fois.',
  cooldown: {
    one: 'Au moins {count} minute sépare deux débits.',
    many: 'Au moins {count} de minutes séparent deux débits.',
    other: 'Au moins {count} minutes séparent deux débits.',
  },
  pausesAfter: {
    one: 'Après {count} débit échoué, elle se met en pause.',
    many: 'Après {count} de débits échoués d’affilée, elle se met en pause.',
    other: 'Après {count} débits échoués d’affilée, elle se met en pause.',
  },
  announced: {
    one: 'Vous êtes averti {count} heure avant le premier débit.',
    many: 'Vous êtes averti {count} d’heures avant le premier débit.',
    other: 'Vous êtes averti {count} heures avant le premier débit.',
  },

  setUp: 'Configurer la recharge automatique',
  change: 'Modifier',
  turnOff: 'Désactiver la recharge automatique',
  turnedOff: 'La recharge automatique est désactivée. Elle le reste jusqu’à ce que vous la réactiviez.',
  turnedOn: 'La recharge automatique est activée.',
  changed: 'La recharge automatique est modifiée.',
  resume: 'Reprendre la recharge automatique',
  resumed: 'La recharge automatique continue.',
  failed: 'Cela n’a pas fonctionné, et rien n’a été modifié. Réessayez.',
  readOnly: 'Une personne qui gère la facturation peut la modifier.',

  details: 'Comment elle débite, et ce que vous avez accepté',
  why: 'Pourquoi ai-je été débité, ou non\u202f?',
  agreedAt: 'Vous avez accepté le {time}.',
  agreedBy: 'Enregistré pour {actor}, version {version} du texte.',
  agreedOlder: 'Le texte a depuis une version plus récente. Vous la verrez en modifiant la règle.',
};
