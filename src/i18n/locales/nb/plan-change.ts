import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Bytt til {plan}',
  changeTitlePlain: 'Bytt abonnement',
  invoiceTitle: 'Betal faktura {number}',
  invoiceTitlePlain: 'Betal den åpne fakturaen',
  reactivateTitle: 'Reaktiver {plan}',
  reactivateTitlePlain: 'Reaktiver abonnementet',

  startsNow: '{plan} begynner så snart det er betalt.',
  startsNowFree: '{plan} begynner med en gang.',
  startsOn: '{plan} fra {date}. Til da endres ingenting.',
  trialUntil: 'Gratis til {date}.',
  nextPayment: 'Neste betaling {amount} {date}.',
  noPayment: 'Deretter belastes ingenting.',
  customerCredit: '{amount} av det du har betalt, blir stående på kontoen din og reduserer de neste fakturaene.',

  creditsChange: 'Kreditter fra abonnementet: {before} nå, {after} rett etterpå.',
  creditsReset: 'Kreditter fra abonnementet: du har {before} til da. Fra {date} er det {after} i hver periode.',
  creditsEnd: 'Kredittene fra abonnementet opphører {date}. Til da kan du bruke de {before} som er igjen.',
  creditsKept: 'De {amount} kredittene du har kjøpt, forblir akkurat som de er.',
  creditsWait:
    'De {amount} kredittene du har kjøpt, er fortsatt dine, men {plan} bruker ikke kreditter. De venter til et abonnement gjør det.',
  balanceChange: 'Inkludert saldo: {before} nå, {after} rett etterpå.',
  balanceReset: 'Inkludert saldo: du har {before} til da. Fra {date} er det {after} i hver periode.',
  balanceEnd: 'Den inkluderte saldoen opphører {date}. Til da kan du bruke de {before} som er igjen.',
  balanceKept: 'De {amount} du har fylt på, forblir akkurat som de er.',
  balanceWait:
    'De {amount} du har fylt på, er fortsatt dine, men {plan} bruker ikke saldo. De venter til et abonnement gjør det.',

  featuresLost: 'Ikke lenger inkludert: {names}.',
  featuresGained: 'Nytt med det: {names}.',
  addOnsEnding: 'Opphører med det: {names}.',
  seatsExcess: '{inUse} plasser er i bruk, og det vil være {available}. Fjern {excess} innen da.',
  replacesCancellation: 'Oppsigelsen blir dermed trukket tilbake.',
  replacesChange: 'Endringen som var planlagt til nå, skjer ikke.',

  advicePack:
    'For mindre: i ditt tempo trenger du {missing} kreditter til i måneden. {pack} ville dekke det for {packPrice}; {plan} koster {upgradePrice} mer i måneden.',
  adviceUpgrade:
    'Et godt valg: i ditt tempo trenger du {missing} kreditter til i måneden. Som pakker ville de koste {packPrice}; {plan} koster {upgradePrice} mer.',

  invoiceText: 'Når den er betalt, fortsetter {plan}, og du kan kjøpe igjen.',
  invoiceTextPlain: 'Når den er betalt, kan du kjøpe igjen.',
  invoiceRetry: 'Ellers er neste forsøk {date}.',
  reactivateText: '{plan} begynner igjen i dag, til dagens pris. Det du har kjøpt, kan du fortsatt bruke.',

  confirmChange: 'Bytt til {plan}',
  confirmChangePaid: 'Bytt til {plan} · {total}',
  confirmOn: 'Bytt {date}',
  confirmReactivate: 'Reaktiver {plan}',
  confirmReactivatePaid: 'Reaktiver {plan} · {total}',
  keep: 'Behold {plan}',
  changing: 'Bytter…',
  changed: 'Du har nå {plan}.',
  changedPlain: 'Abonnementet er byttet.',
  scheduled: '{plan} fra {date}.',
  reactivated: '{plan} er aktivt igjen.',
  reactivatedPlain: 'Abonnementet er aktivt igjen.',
  invoicePaid: 'Fakturaen er betalt. {plan} fortsetter.',
  invoicePaidPlain: 'Fakturaen er betalt.',

  failed: 'Ingenting ble endret, og ingenting ble belastet. Prøv igjen.',
  refusedSeats: 'Flere plasser er i bruk enn {plan} har. Fjern noen, og bytt deretter. Ingenting ble endret.',
  refusedPastDue: 'Betal den åpne fakturaen først, så kan abonnementet byttes. Ingenting ble endret.',
  refusedRenewal: 'Den pågående perioden blir betalt nå. Abonnementet kan byttes når det er gjort.',
  refusedUnavailable: 'Dette abonnementet tilbys ikke lenger. Ingenting ble endret.',
  refusedNotAllowed: 'Dette byttet er ikke mulig fra abonnementet ditt nå. Ingenting ble endret.',
  refusedMethod: 'Legg til en betalingsmåte først. Den belastes når prøveperioden er slutt.',
};
