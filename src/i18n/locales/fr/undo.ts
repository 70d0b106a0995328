import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Vous avez acheté {count} crédit pour {total}.',
    many: 'Vous avez acheté {count} de crédits pour {total}.',
    other: 'Vous avez acheté {count} crédits pour {total}.',
  },
  boughtFunds: 'Vous avez ajouté {amount} pour {total}.',
  unused: 'Rien n’en a encore été utilisé.',
  timeLeft: {
    one: 'Vous pouvez l’annuler encore {count} minute.',
    many: 'Vous pouvez l’annuler encore {count} de minutes.',
    other: 'Vous pouvez l’annuler encore {count} minutes.',
  },
  lessThanAMinute: 'Vous pouvez l’annuler encore moins d’une minute.',
  until: 'Vous pouvez l’annuler jusqu’au {time}.',
  undo: 'Annuler cet achat',

  title: 'Annuler cet achat',
  moneyToMethod: '{total} sont remboursés sur {method}.',
  money: '{total} sont remboursés par le moyen utilisé pour payer.',
  bankTime: 'Il peut s’écouler quelques jours avant que votre banque l’affiche.',
  takesCredits: {
    one: '{count} crédit est repris.',
    many: '{count} de crédits sont repris.',
    other: '{count} crédits sont repris.',
  },
  takesFunds: '{amount} sont repris sur votre solde.',
  creditNote: 'Un avoir est ajouté à vos factures.',
  confirm: 'Annuler et récupérer {total}',
  undoing: 'Annulation…',
  keep: 'Conserver',
  done: 'Annulé. {total} sont remboursés sur {method}.',
  donePlain: 'Annulé. {total} sont remboursés par le moyen utilisé pour payer.',
  notPossible:
    'L’annulation n’est plus possible\u00a0: une partie est utilisée, ou le délai est passé. Rien n’a été modifié.',
  failed: 'Rien n’a été annulé. Réessayez.',
};
