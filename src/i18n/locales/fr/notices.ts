import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Masquer cet avis',

  credits_low: 'Vos crédits sont bientôt épuisés\u00a0: il en reste {amount}.',
  credits_low_plain: 'Vos crédits sont bientôt épuisés.',
  credits_empty: 'Vous n’avez plus de crédits.',
  balance_low: 'Votre solde est bientôt épuisé\u00a0: il reste {amount}.',
  balance_low_plain: 'Votre solde est bientôt épuisé.',
  balance_empty: 'Votre solde est épuisé.',
  balance_negative: 'Votre solde est de {amount}. Les prochains fonds que vous ajoutez le compensent en premier.',
  payment_past_due:
    'Le dernier paiement n’a pas abouti. Votre service continue avec ce que vous avez\u202f; vous pourrez acheter davantage une fois le paiement réglé.',
  payment_past_due_amount:
    '{amount} restent à payer. Votre service continue avec ce que vous avez\u202f; vous pourrez acheter davantage une fois ce montant réglé.',
  trial_ending: 'Votre essai se termine le {date}.',
  trial_ending_soon: 'Votre essai se termine bientôt.',
  subscription_canceled: 'Votre offre a pris fin. Ce que vous avez acheté reste utilisable.',
  subscription_canceled_at: 'Votre offre a pris fin le {date}. Ce que vous avez acheté reste utilisable.',
  subscription_canceling: 'Votre offre prend fin bientôt. Ce que vous avez acheté reste utilisable.',
  subscription_canceling_at: 'Votre offre prend fin le {date}. Ce que vous avez acheté reste utilisable.',
  subscription_paused: 'Votre offre est en pause. Vous pouvez utiliser ce que vous avez\u202f; rien n’est débité.',
  bill_held:
    'Votre offre ne peut pas encore être facturée\u202f: la taxe ne peut pas être calculée. Vérifiez vos coordonnées de facturation.',
  plan_change_scheduled: 'Votre offre change bientôt.',
  plan_change_scheduled_at: 'Votre offre passe à {plan} le {date}.',
  payment_method_missing:
    'Aucun moyen de paiement n’est enregistré. Ajoutez-en un, afin de pouvoir acheter davantage au besoin.',
  payment_method_expiring: 'Votre carte expire bientôt. Ajoutez-en une autre, afin que le prochain paiement aboutisse.',
  purchase_processing: 'Votre banque confirme encore. Inutile de payer à nouveau\u00a0: cette page se mettra à jour.',
  purchase_action: 'Votre banque vous demande de valider un paiement. Rien n’a encore été ajouté.',
  purchase_declined: 'Un paiement n’a pas abouti. Vous n’avez pas été débité.',
  purchase_disputed:
    'Un paiement de {amount} fait l’objet d’un litige auprès de votre banque. Ce qu’il a permis d’acheter est bloqué jusqu’à la décision de la banque.',
  purchase_disputed_plain:
    'Un paiement fait l’objet d’un litige auprès de votre banque. Ce qu’il a permis d’acheter est bloqué jusqu’à la décision de la banque.',
  payment_returned: 'Votre banque a repris un paiement de {amount}. Ce qu’il a permis d’acheter n’est plus disponible.',
  payment_returned_plain: 'Votre banque a repris un paiement. Ce qu’il a permis d’acheter n’est plus disponible.',
  capacity_frozen: 'Un paiement est en cours de vérification. Ce qu’il a permis d’acheter est bloqué pour l’instant.',
  funds_pending: 'Un virement de {amount} n’est pas encore arrivé. Il sera ajouté à sa réception.',
  funds_pending_plain: 'Un virement n’est pas encore arrivé. Il sera ajouté à sa réception.',
  grace_active: 'Vous pouvez continuer en dessous de zéro jusqu’au {date}, afin que ce qui est en cours se termine.',
  grace_active_soon:
    'Vous pouvez continuer en dessous de zéro un court moment, afin que ce qui est en cours se termine.',
  limit_near: '{feature}\u00a0: presque épuisé pour cette période.',
  limit_reached: '{feature}\u00a0: épuisé pour cette période.',
  alert_crossed: 'Ce qu’il vous reste a atteint un seuil pour lequel vous souhaitiez être averti.',
  auto_top_up_paused:
    'Les recharges automatiques sont en pause. Voyez pourquoi, et reprenez une fois le problème résolu.',
  auto_top_up_held: 'Une recharge automatique est due et retenue. Voyez pourquoi.',
  spend_cap_near: 'Vous approchez d’un plafond de dépenses que vous avez fixé.',
  spend_cap_passed: 'Vous avez dépensé plus qu’une limite que vous avez fixée.',
  spend_cap_reached:
    'Un plafond de dépenses que vous avez fixé est atteint. Rien de plus ne peut être utilisé tant qu’il ne repart pas de zéro ou que vous ne le relevez pas.',

  buyCredits: 'Acheter des crédits',
  addFunds: 'Ajouter des fonds',
  payInvoice: 'Payer la facture',
  reactivate: 'Réactiver',
  showPayment: 'Afficher le paiement',
  approve: 'Valider',
  anotherCard: 'Utiliser une autre carte',
};
