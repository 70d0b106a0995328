import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Chargement du formulaire…',
  sandboxLegend: 'Carte de test',
  sandboxText:
    'Ceci est un environnement de test\u00a0: choisissez comment la carte se comporte. Aucun numéro de carte n’est nécessaire et aucun argent ne circule.',
  fieldsLabel: 'Carte ou autre moyen de paiement',
  privacy:
    'Ce que vous saisissez est transmis directement à Stripe. {seller} ne voit jamais le numéro. Rien n’est débité maintenant.',

  failed: 'La carte n’a pas été enregistrée. Rien n’a été débité. Réessayez.',
  refused:
    'La carte n’a pas été acceptée. Rien n’a été débité. Vérifiez les informations, ou utilisez une autre carte.',
  refusedBecause: '{reason} Rien n’a été débité.',
  unreachable: 'Le service de paiement n’a pas pu être joint. Rien n’a été débité. Réessayez.',
  limited: 'Cela fait beaucoup en peu de temps. Rien n’a été débité. Patientez un peu, puis réessayez.',
  unavailable: 'Il n’est pas possible d’ajouter une carte ici. Les paramètres de votre compte le permettent peut-être.',

  blockedTitle: 'Le formulaire de carte n’a pas pu être chargé',
  blockedText:
    'Un bloqueur de publicités, un réglage de confidentialité ou le réseau bloque peut-être js.stripe.com. Rien n’a été débité. Autorisez-le pour cette page, puis réessayez.',
  blockedOtherwise:
    'Une carte déjà enregistrée fonctionne sans le formulaire. Vous pouvez aussi demander à {seller} un autre moyen de payer.',
  retry: 'Réessayer',

  save: 'Enregistrer la carte',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  sheetTitle: 'Ajouter une carte',
};
