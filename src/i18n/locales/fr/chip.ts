import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} crédit',
    many: '{count} de crédits',
    other: '{count} crédits',
  },
  creditsLabel: {
    one: '{count} crédit restant',
    many: '{count} de crédits restants',
    other: '{count} crédits restants',
  },
  balanceLabel: 'Solde {amount}',
  low: 'bientôt épuisé',
  empty: 'épuisé',
  negative: 'en dessous de zéro',
  billing: 'Facturation',
  openBilling: 'Ouvrir la facturation',
  buyCredits: 'Acheter des crédits',
  addFunds: 'Ajouter des fonds',
  resets: 'Renouvellement le {date}',
  lasts: {
    one: 'Dure environ {count} jour à ce rythme',
    many: 'Dure environ {count} de jours à ce rythme',
    other: 'Dure environ {count} jours à ce rythme',
  },
};
