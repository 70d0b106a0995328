import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Skift til {plan}',
  changeTitlePlain: 'Skift abonnement',
  invoiceTitle: 'Betal faktura {number}',
  invoiceTitlePlain: 'Betal den åbne faktura',
  reactivateTitle: 'Genaktiver {plan}',
  reactivateTitlePlain: 'Genaktiver abonnementet',

  startsNow: '{plan} begynder, så snart det er betalt.',
  startsNowFree: '{plan} begynder med det samme.',
  startsOn: '{plan} fra den {date}. Indtil da ændres intet.',
  trialUntil: 'Gratis indtil {date}.',
  nextPayment: 'Næste betaling {amount} den {date}.',
  noPayment: 'Derefter trækkes der intet.',
  customerCredit: '{amount} af det, du har betalt, bliver på din konto og nedsætter de næste fakturaer.',

  creditsChange: 'Kreditter fra abonnementet: {before} nu, {after} lige efter.',
  creditsReset: 'Kreditter fra abonnementet: du har {before} indtil da. Fra den {date} er der {after} i hver periode.',
  creditsEnd: 'Kreditterne fra abonnementet ophører den {date}. Indtil da kan du bruge de {before}, der er tilbage.',
  creditsKept: 'De {amount} kreditter, du har købt, forbliver præcis, som de er.',
  creditsWait:
    'De {amount} kreditter, du har købt, er stadig dine, men {plan} bruger ikke kreditter. De venter, til et abonnement gør.',
  balanceChange: 'Inkluderet saldo: {before} nu, {after} lige efter.',
  balanceReset: 'Inkluderet saldo: du har {before} indtil da. Fra den {date} er der {after} i hver periode.',
  balanceEnd: 'Den inkluderede saldo ophører den {date}. Indtil da kan du bruge de {before}, der er tilbage.',
  balanceKept: 'De {amount}, du har tilføjet, forbliver præcis, som de er.',
  balanceWait:
    'De {amount}, du har tilføjet, er stadig dine, men {plan} bruger ikke en saldo. De venter, til et abonnement gør.',

  featuresLost: 'Ikke længere inkluderet: {names}.',
  featuresGained: 'Nyt med det: {names}.',
  addOnsEnding: 'Ophører med det: {names}.',
  seatsExcess: '{inUse} pladser er i brug, og der vil være {available}. Fjern {excess} inden da.',
  replacesCancellation: 'Opsigelsen bliver dermed trukket tilbage.',
  replacesChange: 'Den ændring, der var planlagt indtil nu, sker ikke.',

  advicePack:
    'For mindre: i dit tempo har du brug for {missing} kreditter mere om måneden. {pack} ville dække det for {packPrice}; {plan} koster {upgradePrice} mere om måneden.',
  adviceUpgrade:
    'Et godt valg: i dit tempo har du brug for {missing} kreditter mere om måneden. Som pakker ville de koste {packPrice}; {plan} koster {upgradePrice} mere.',

  invoiceText: 'Når den er betalt, fortsætter {plan}, og du kan købe igen.',
  invoiceTextPlain: 'Når den er betalt, kan du købe igen.',
  invoiceRetry: 'Ellers er næste forsøg den {date}.',
  reactivateText: '{plan} begynder igen i dag, til dagens pris. Det, du har købt, kan du fortsat bruge.',

  confirmChange: 'Skift til {plan}',
  confirmChangePaid: 'Skift til {plan} · {total}',
  confirmOn: 'Skift den {date}',
  confirmReactivate: 'Genaktiver {plan}',
  confirmReactivatePaid: 'Genaktiver {plan} · {total}',
  keep: 'Behold {plan}',
  changing: 'Skifter…',
  changed: 'Du har nu {plan}.',
  changedPlain: 'Abonnementet er skiftet.',
  scheduled: '{plan} fra den {date}.',
  reactivated: '{plan} er aktivt igen.',
  reactivatedPlain: 'Abonnementet er aktivt igen.',
  invoicePaid: 'Fakturaen er betalt. {plan} fortsætter.',
  invoicePaidPlain: 'Fakturaen er betalt.',

  failed: 'Intet blev ændret, og der blev ikke trukket noget. Prøv igen.',
  refusedSeats: 'Der er flere pladser i brug, end {plan} har. Fjern nogle, og skift så. Intet blev ændret.',
  refusedPastDue: 'Betal den åbne faktura først, så kan abonnementet skiftes. Intet blev ændret.',
  refusedRenewal: 'Den igangværende periode er ved at blive betalt. Abonnementet kan skiftes, når det er gjort.',
  refusedUnavailable: 'Dette abonnement tilbydes ikke længere. Intet blev ændret.',
  refusedNotAllowed: 'Dette skift er ikke muligt fra dit abonnement nu. Intet blev ændret.',
  refusedMethod: 'Tilføj en betalingsmetode først. Der trækkes på den, når prøveperioden slutter.',
};
