import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Vous avez un code\u202f?',
  label: 'Code promotionnel ou cadeau',
  apply: 'Appliquer',
  applying: 'Vérification…',
  missing: 'Saisissez un code.',
  code_not_valid: 'Ce code n’est pas valable, ou ne l’est plus. Vérifiez son orthographe.',
  code_already_used: 'Ce code a déjà été utilisé.',
  code_not_applicable: 'Ce code ne va pas avec votre offre.',
  notForThis: 'Ce code ne va pas avec cet achat.',
  tooMany: 'Trop de codes ont été essayés. Patientez un instant, puis réessayez.',
  failed: 'Le code n’a pas pu être vérifié, et rien n’a été modifié. Réessayez.',

  gaveCredits: {
    one: '{name}\u00a0: {count} crédit ajouté.',
    many: '{name}\u00a0: {count} de crédits ajoutés.',
    other: '{name}\u00a0: {count} crédits ajoutés.',
  },
  gaveBalance: '{name}\u00a0: {amount} ajoutés à votre solde.',
  usableUntil: 'À utiliser au plus tard le {date}.',
  planDiscount: '{name}\u00a0: {off} de réduction sur les factures de votre offre.',
  planDiscountBills: {
    one: '{name}\u00a0: {off} de réduction sur la prochaine facture de votre offre.',
    many: '{name}\u00a0: {off} de réduction sur les {count} prochaines factures de votre offre.',
    other: '{name}\u00a0: {off} de réduction sur les {count} prochaines factures de votre offre.',
  },
  forPurchase: '{name}. Il compte pour votre prochain achat.',
  useForCredits: 'Acheter des crédits avec',
  useForFunds: 'Ajouter des fonds avec',

  applied: '{name} est appliqué.',
  appliedBonus: '{name}\u00a0: {amount} en plus.',
  remove: 'Retirer le code',
};
