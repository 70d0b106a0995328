import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Quand recharger',
  whenMoney: 'À un solde de',
  whenCredits: 'À un nombre de crédits',
  whenDays: 'Selon les jours restants à mon rythme',
  level: 'Solde',
  credits: 'Crédits',
  daysLeft: 'Jours restants',

  what: 'Quoi ajouter',
  fixed: 'La même chose à chaque fois',
  toTarget: 'Jusqu’à un objectif',
  predictive: 'Ce qu’il faut pour les prochains jours',
  predictiveHint: 'Calculé d’après votre propre rythme. Tant qu’il n’est pas connu, rien n’est débité.',
  amount: 'Montant',
  limits: '{minimum} à {maximum}, plus taxe',
  target: 'Objectif',
  days: 'Jours à couvrir',
  pack: 'Pack',
  packOption: {
    one: '{pack}\u00a0: {count} crédit, {price}',
    many: '{pack}\u00a0: {count} de crédits, {price}',
    other: '{pack}\u00a0: {count} crédits, {price}',
  },
  quantity: 'Combien à chaque fois',

  cap: 'Maximum par mois',
  capHint: 'Taxe comprise. Au-delà, rien n’est débité avant le mois suivant.',
  capLimit: 'Taxe comprise, {limit} au plus. Au-delà, rien n’est débité avant le mois suivant.',
  method: 'Moyen de paiement',
  methodDefault: 'Celui utilisé pour les paiements',
  methodDefaultNamed: '{name}, utilisé pour les paiements',
  backup: 'S’il est refusé, {backup} est essayé une fois.',
  noBackup: 'Il n’y a pas de moyen de secours. Vous pouvez en choisir un sous Moyen de paiement.',

  preview: 'Ce que cela signifie',
  oneCharge: 'Un débit serait maintenant de {total}, dont {tax} de taxe.',
  oneChargeUntaxed: 'Un débit serait maintenant de {total}.',
  firstRun: 'À votre rythme, le premier aura lieu vers le {date}.',
  capLeft: 'Il reste {amount} du plafond ce mois-ci.',
  charges_now: 'Le seuil est déjà atteint\u00a0: enregistrer débite {total} immédiatement.',
  cap_below_one_charge: 'Le plafond est inférieur à un débit\u00a0: la règle ne s’exécuterait donc jamais.',
  cap_nearly_used:
    'Le plafond ne permet pas deux débits ce mois-ci\u00a0: la règle pourrait ne pas s’exécuter quand vous en aurez besoin.',
  below_spend_of_a_day:
    'Vous utilisez plus que cela en un jour\u00a0: vous pourriez être à court avant qu’un débit n’aboutisse.',
  no_payment_method: 'Aucun moyen de paiement n’est enregistré. Rien n’est débité tant qu’il n’y en a pas.',
  payment_method_not_chargeable:
    'La banque vous demande de valider chaque paiement avec ce moyen\u00a0: il ne peut donc pas être débité en votre absence.',
  not_enough_data: 'Votre rythme n’est pas encore connu. Rien n’est débité d’ici là.',
  purchases_blocked: 'Rien ne peut être acheté pour le moment. Cela commencera une fois le problème résolu.',

  simulated: {
    one: 'Avec votre dernier jour',
    many: 'Avec vos {count} derniers jours',
    other: 'Avec vos {count} derniers jours',
  },
  wouldNotHave: 'Rien n’aurait été débité.',
  wouldHave: {
    one: 'Il y aurait eu {count} débit, {total} taxe comprise.',
    many: 'Il y aurait eu {count} de débits, {total} taxe comprise.',
    other: 'Il y aurait eu {count} débits, {total} taxe comprise.',
  },
  wouldHold: {
    one: 'Le plafond aurait retenu {count} débit.',
    many: 'Le plafond aurait retenu {count} de débits.',
    other: 'Le plafond aurait retenu {count} débits.',
  },
  wouldRunOut: {
    one: 'Vous auriez tout de même été à court {count} jour.',
    many: 'Vous auriez tout de même été à court {count} de jours.',
    other: 'Vous auriez tout de même été à court {count} jours.',
  },
  wouldUnknown: 'Il y a encore trop peu d’utilisation pour l’essayer.',
  chargedOn: 'Débité les {days}',

  consent: 'Votre autorisation',
  consentVersion: 'Version {version}',
  agree: 'J’ai lu ce texte et je l’accepte',
  agreeMissing: 'Rien ne peut être débité sans votre autorisation. Cochez la case pour la donner.',
  textChanged: 'Le texte a changé. Veuillez le relire.',
  'text_2026-11-22':
    'J’autorise des débits automatiques sur mon moyen de paiement enregistré, sans qu’on me le demande à chaque fois, dès que ce qu’il me reste atteint le seuil que j’ai fixé, pour le montant que j’ai fixé plus la taxe, et jamais plus au cours d’un mois civil que le plafond mensuel que j’ai fixé. Si ce moyen de paiement est refusé, mon moyen de paiement de secours peut être débité à la place. Chaque débit donne lieu à une facture. Je peux modifier ou désactiver cela à tout moment, et cela reste désactivé jusqu’à ce que je le réactive.',

  switchOn: 'Activer la recharge automatique',
  save: 'Enregistrer les modifications',
  saveAndPay: 'Enregistrer et payer {total} maintenant',
  saving: 'Enregistrement…',
  cancel: 'Annuler',

  amountWrong: 'Saisissez un montant tel que {example}.',
  creditsWrong: 'Saisissez un nombre entier de crédits.',
  numberWrong: 'Saisissez un nombre entier de {minimum} à {maximum}.',
  tooSmall: 'Saisissez au moins {limit}.',
  tooLarge: 'Saisissez au plus {limit}.',
  targetTooLow: 'L’objectif doit être supérieur au seuil de déclenchement.',
  daysTooFew: 'Couvrez plus de jours qu’il n’en reste au déclenchement.',
  methodGone: 'Ce moyen ne peut plus être débité. Choisissez-en un autre.',
  packGone: 'Ce pack n’est plus proposé. Choisissez-en un autre.',
  failed: 'Rien n’a été enregistré et rien n’a été débité. Réessayez.',
};
