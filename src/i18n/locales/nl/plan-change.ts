import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Wijzigen in {plan}',
  changeTitlePlain: 'Abonnement wijzigen',
  invoiceTitle: 'Factuur {number} betalen',
  invoiceTitlePlain: 'Openstaande factuur betalen',
  reactivateTitle: '{plan} heractiveren',
  reactivateTitlePlain: 'Abonnement heractiveren',

  startsNow: '{plan} begint zodra er is betaald.',
  startsNowFree: '{plan} begint meteen.',
  startsOn: '{plan} vanaf {date}. Tot dan verandert er niets.',
  trialUntil: 'Gratis tot {date}.',
  nextPayment: 'Volgende betaling {amount} op {date}.',
  noPayment: 'Vanaf dan wordt er niets meer afgeschreven.',
  customerCredit: '{amount} van wat je hebt betaald, blijft op je account staan en verlaagt de volgende facturen.',

  creditsChange: 'Credits uit het abonnement: nu {before}, meteen daarna {after}.',
  creditsReset: 'Credits uit het abonnement: tot dan heb je er {before}. Vanaf {date} zijn het er {after} per periode.',
  creditsEnd: 'De credits uit het abonnement eindigen op {date}. De {before} die over zijn, kun je tot dan gebruiken.',
  creditsKept: 'De {amount} credits die je hebt gekocht, blijven precies zoals ze zijn.',
  creditsWait:
    'De {amount} credits die je hebt gekocht, blijven van jou, maar {plan} gebruikt geen credits. Ze wachten tot een abonnement dat wel doet.',
  balanceChange: 'Inbegrepen saldo: nu {before}, meteen daarna {after}.',
  balanceReset: 'Inbegrepen saldo: tot dan heb je {before}. Vanaf {date} is het {after} per periode.',
  balanceEnd: 'Het inbegrepen saldo eindigt op {date}. De {before} die over is, kun je tot dan gebruiken.',
  balanceKept: 'De {amount} die je hebt opgewaardeerd, blijft precies zoals die is.',
  balanceWait:
    'De {amount} die je hebt opgewaardeerd, blijft van jou, maar {plan} gebruikt geen saldo. Het bedrag wacht tot een abonnement dat wel doet.',

  featuresLost: 'Niet meer inbegrepen: {names}.',
  featuresGained: 'Nieuw erbij: {names}.',
  addOnsEnding: 'Eindigt ermee: {names}.',
  seatsExcess:
    'Er zijn {inUse} plaatsen in gebruik, en er zullen er {available} zijn. Maak er voor die tijd {excess} vrij.',
  replacesCancellation: 'De opzegging wordt hiermee ingetrokken.',
  replacesChange: 'De wijziging die tot nu toe gepland was, gaat niet door.',

  advicePack:
    'Voor minder: in jouw tempo heb je per maand {missing} credits meer nodig. {pack} dekt dat voor {packPrice}; {plan} kost {upgradePrice} meer per maand.',
  adviceUpgrade:
    'Een goede keuze: in jouw tempo heb je per maand {missing} credits meer nodig. Als pakketten zouden ze {packPrice} kosten; {plan} kost {upgradePrice} meer.',

  invoiceText: 'Zodra er is betaald, gaat {plan} door en kun je weer kopen.',
  invoiceTextPlain: 'Zodra er is betaald, kun je weer kopen.',
  invoiceRetry: 'Anders is de volgende poging op {date}.',
  reactivateText:
    '{plan} begint vandaag opnieuw, voor de prijs van vandaag. Wat je hebt gekocht, kun je blijven gebruiken.',

  confirmChange: 'Wijzigen in {plan}',
  confirmChangePaid: 'Wijzigen in {plan} · {total}',
  confirmOn: 'Wijzigen op {date}',
  confirmReactivate: '{plan} heractiveren',
  confirmReactivatePaid: '{plan} heractiveren · {total}',
  keep: '{plan} behouden',
  changing: 'Wijzigen…',
  changed: 'Je hebt nu {plan}.',
  changedPlain: 'Het abonnement is gewijzigd.',
  scheduled: '{plan} vanaf {date}.',
  reactivated: '{plan} is weer actief.',
  reactivatedPlain: 'Het abonnement is weer actief.',
  invoicePaid: 'De factuur is betaald. {plan} gaat door.',
  invoicePaidPlain: 'De factuur is betaald.',

  failed: 'Er is niets gewijzigd en niets afgeschreven. Probeer het opnieuw.',
  refusedSeats:
    'Er zijn meer plaatsen in gebruik dan {plan} heeft. Maak er een paar vrij en wijzig daarna. Er is niets gewijzigd.',
  refusedPastDue:
    'Betaal eerst de openstaande factuur, daarna kan het abonnement worden gewijzigd. Er is niets gewijzigd.',
  refusedRenewal: 'De lopende periode wordt nu betaald. Daarna kan het abonnement worden gewijzigd.',
  refusedUnavailable: 'Dit abonnement wordt niet meer aangeboden. Er is niets gewijzigd.',
  refusedNotAllowed: 'Deze wijziging is nu niet mogelijk vanuit je abonnement. Er is niets gewijzigd.',
  refusedMethod: 'Voeg eerst een betaalmethode toe. Ze wordt belast als de proefperiode eindigt.',
};
