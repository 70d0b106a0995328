import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Le plafond de ce mois ne le permet plus. Relevez-le, ou attendez le mois prochain.',
  cooldown: 'Le dernier débit est tout récent. Elle attend avant le suivant.',
  too_many_attempts: 'Il y a eu plusieurs tentatives en peu de temps. Elle attend avant la suivante.',
  recent_failure: 'Le dernier débit a échoué il y a peu. Elle attend avant de réessayer.',
  awaiting_notice: 'Vous avez été averti du premier débit. Elle attend, afin que vous ayez le temps de vous y opposer.',
  purchase_in_progress: 'Un autre paiement est en cours. Elle continue dès qu’il est terminé.',
  payment_past_due: 'Une facture reste à payer. Elle continue dès que vous l’avez payée.',
  account_frozen: 'Un paiement est en cours de vérification. Elle continue ensuite.',
  disputed: 'Un paiement fait l’objet d’un litige auprès de votre banque. Elle continue dès que la banque a décidé.',
  subscription_required: 'Il n’y a pas d’offre active. Elle continue dès qu’il y en a une.',
  plan_changed: 'Votre offre a changé, et la règle ne lui correspond pas. Configurez-la de nouveau.',
  payment_method_required: 'Aucun moyen de paiement n’est enregistré. Ajoutez-en un.',
  payment_method_not_chargeable:
    'La banque vous demande de valider chaque paiement avec ce moyen. Choisissez-en un autre.',
  pack_unavailable: 'Le pack n’est plus proposé. Choisissez-en un autre.',
  amount_not_allowed: 'Le montant sort de ce qui peut être ajouté. Modifiez-le.',
  tax_unavailable: 'La taxe n’a pas pu être calculée. Un nouvel essai a lieu automatiquement.',
  not_enough_data: 'Votre rythme n’est pas encore connu. Elle continue dès qu’il y a assez d’utilisation.',
  payment_service_unavailable: 'Le service de paiement n’a pas pu être joint. Un nouvel essai a lieu automatiquement.',
  payment_failed: 'Plusieurs débits d’affilée ont échoué. Vérifiez le moyen de paiement, puis reprenez.',
  authentication_required:
    'Votre banque vous demande de valider le paiement vous-même. Choisissez un autre moyen, puis reprenez.',
  payment_method_removed: 'Le moyen de paiement débité a été supprimé. Choisissez-en un autre, puis reprenez.',
  other: 'Quelque chose s’y oppose. Un nouvel essai a lieu automatiquement.',
};
