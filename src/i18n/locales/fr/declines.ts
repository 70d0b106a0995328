import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Réessayez, ou utilisez une autre carte pour le même achat.',
  another: 'Utilisez une autre carte pour le même achat.',
  card_declined:
    'Votre banque peut vous dire pourquoi. Utilisez une autre carte, ou réessayez après l’avoir contactée.',
  insufficient_funds: 'Utilisez une autre carte, ou réessayez quand celle-ci sera assez approvisionnée.',
  expired_card: 'Ajoutez la carte que votre banque vous a envoyée à la place, ou utilisez-en une autre.',
  incorrect_cvc: 'Ajoutez de nouveau la carte avec le code inscrit au dos, ou utilisez-en une autre.',
  authentication_failed:
    'Réessayez et validez le paiement dans l’application de votre banque, ou utilisez une autre carte.',
  authentication_required: 'Réessayez quand vous aurez l’application de votre banque sous la main.',
  card_not_supported: 'Utilisez une autre carte. Votre banque peut autoriser les paiements en ligne pour celle-ci.',
  limit_exceeded: 'Utilisez une autre carte, ou relevez le plafond dans l’application de votre banque, puis réessayez.',
  processing_error: 'Votre carte n’est pas en cause. Réessayez dans un instant.',
  payment_method_missing: 'Ajoutez une carte ou choisissez-en une déjà enregistrée.',
};
