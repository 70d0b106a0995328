import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Demander à l’administrateur',
  title: 'Demander à l’administrateur',
  intro:
    'Vous pouvez utiliser ce qu’il y a, mais pas en acheter davantage. Envoyez ceci à une personne qui gère la facturation de {account}.',
  textLabel: 'Votre message',

  needCredits: {
    one: '{account} a besoin de {count} crédit de plus pour que je puisse continuer.',
    many: '{account} a besoin de {count} de crédits de plus pour que je puisse continuer.',
    other: '{account} a besoin de {count} crédits de plus pour que je puisse continuer.',
  },
  needFunds: '{account} a besoin de {amount} de plus pour que je puisse continuer.',
  wantCredits: '{account} a besoin de plus de crédits pour que je puisse continuer.',
  wantFunds: '{account} a besoin de plus de fonds pour que je puisse continuer.',
  wantPaid: 'Une facture de {account} reste à payer pour que nous puissions acheter davantage.',
  wantPlan: '{account} a besoin d’une autre offre pour que je puisse continuer.',
  where: 'Cela se fait ici\u00a0: {link}',

  copy: 'Copier le message',
  copied: 'Copié',
  copyFailed: 'La copie n’a pas fonctionné. Sélectionnez le texte et copiez-le.',
  email: 'Écrire un e-mail',
  subject: 'Facturation de {account}',
  close: 'Fermer',
  passedOn: 'Votre demande a été transmise.',
  waiting: 'Dès qu’il y en aura assez, vous pourrez continuer ici.',
  enough: 'Il y en a assez maintenant. Vous pouvez continuer.',
};
