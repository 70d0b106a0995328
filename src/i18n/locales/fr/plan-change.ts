import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Passer à {plan}',
  changeTitlePlain: 'Changer d’offre',
  invoiceTitle: 'Payer la facture {number}',
  invoiceTitlePlain: 'Payer la facture en attente',
  reactivateTitle: 'Réactiver {plan}',
  reactivateTitlePlain: 'Réactiver l’offre',

  startsNow: '{plan} commence dès le paiement.',
  startsNowFree: '{plan} commence immédiatement.',
  startsOn: '{plan} à partir du {date}. D’ici là, rien ne change.',
  trialUntil: 'Gratuit jusqu’au {date}.',
  nextPayment: 'Prochain paiement de {amount} le {date}.',
  noPayment: 'Plus rien n’est débité à partir de là.',
  customerCredit: '{amount} de ce que vous avez payé restent sur votre compte et réduisent les prochaines factures.',

  creditsChange: 'Crédits de l’offre\u00a0: {before} maintenant, {after} juste après.',
  creditsReset:
    'Crédits de l’offre\u00a0: vous en avez {before} d’ici là. À partir du {date}, il y en a {after} par période.',
  creditsEnd: 'Les crédits de l’offre prennent fin le {date}. D’ici là, vous pouvez utiliser les {before} restants.',
  creditsKept: 'Les {amount} crédits que vous avez achetés restent exactement tels quels.',
  creditsWait:
    'Les {amount} crédits que vous avez achetés restent à vous, mais {plan} n’utilise pas de crédits. Ils attendent une offre qui en utilise.',
  balanceChange: 'Solde inclus\u00a0: {before} maintenant, {after} juste après.',
  balanceReset: 'Solde inclus\u00a0: vous avez {before} d’ici là. À partir du {date}, il est de {after} par période.',
  balanceEnd: 'Le solde inclus prend fin le {date}. D’ici là, vous pouvez utiliser les {before} restants.',
  balanceKept: 'Les {amount} que vous avez ajoutés restent exactement tels quels.',
  balanceWait:
    'Les {amount} que vous avez ajoutés restent à vous, mais {plan} n’utilise pas de solde. Ils attendent une offre qui en utilise un.',

  featuresLost: 'N’est plus inclus\u00a0: {names}.',
  featuresGained: 'Nouveau avec elle\u00a0: {names}.',
  addOnsEnding: 'Prend fin avec elle\u00a0: {names}.',
  seatsExcess: '{inUse} places sont utilisées, et il y en aura {available}. Libérez-en {excess} d’ici là.',
  replacesCancellation: 'La résiliation est ainsi annulée.',
  replacesChange: 'Le changement prévu jusqu’ici n’aura pas lieu.',

  advicePack:
    'Moins cher\u00a0: à votre rythme, il vous faut {missing} crédits de plus par mois. {pack} les couvrirait pour {packPrice}\u202f; {plan} coûte {upgradePrice} de plus par mois.',
  adviceUpgrade:
    'Un bon choix\u00a0: à votre rythme, il vous faut {missing} crédits de plus par mois. En packs, ils coûteraient {packPrice}\u202f; {plan} coûte {upgradePrice} de plus.',

  invoiceText: 'Une fois la facture payée, {plan} continue et vous pouvez de nouveau acheter.',
  invoiceTextPlain: 'Une fois la facture payée, vous pouvez de nouveau acheter.',
  invoiceRetry: 'Sinon, la prochaine tentative a lieu le {date}.',
  reactivateText: '{plan} recommence aujourd’hui, au prix d’aujourd’hui. Ce que vous avez acheté reste utilisable.',

  confirmChange: 'Passer à {plan}',
  confirmChangePaid: 'Passer à {plan} · {total}',
  confirmOn: 'Changer le {date}',
  confirmReactivate: 'Réactiver {plan}',
  confirmReactivatePaid: 'Réactiver {plan} · {total}',
  keep: 'Conserver {plan}',
  changing: 'Changement…',
  changed: 'Vous êtes maintenant sur {plan}.',
  changedPlain: 'L’offre a été changée.',
  scheduled: '{plan} à partir du {date}.',
  reactivated: '{plan} est de nouveau active.',
  reactivatedPlain: 'L’offre est de nouveau active.',
  invoicePaid: 'La facture est payée. {plan} continue.',
  invoicePaidPlain: 'La facture est payée.',

  failed: 'Rien n’a été modifié et rien n’a été débité. Réessayez.',
  refusedSeats:
    'Il y a plus de places utilisées que {plan} n’en compte. Libérez-en, puis changez. Rien n’a été modifié.',
  refusedPastDue:
    'Payez d’abord la facture en attente\u202f; l’offre pourra ensuite être changée. Rien n’a été modifié.',
  refusedRenewal: 'La période en cours est en train d’être payée. L’offre pourra être changée ensuite.',
  refusedUnavailable: 'Cette offre n’est plus proposée. Rien n’a été modifié.',
  refusedNotAllowed: 'Ce changement n’est pas possible depuis votre offre actuelle. Rien n’a été modifié.',
  refusedMethod: 'Ajoutez d’abord un moyen de paiement. Il est débité à la fin de l’essai.',
};
