import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Byt till {plan}',
  changeTitlePlain: 'Byt plan',
  invoiceTitle: 'Betala faktura {number}',
  invoiceTitlePlain: 'Betala den öppna fakturan',
  reactivateTitle: 'Återaktivera {plan}',
  reactivateTitlePlain: 'Återaktivera planen',

  startsNow: '{plan} börjar så snart den är betald.',
  startsNowFree: '{plan} börjar direkt.',
  startsOn: '{plan} från den {date}. Till dess ändras inget.',
  trialUntil: 'Gratis till {date}.',
  nextPayment: 'Nästa betalning {amount} den {date}.',
  noPayment: 'Därefter debiteras inget.',
  customerCredit: '{amount} av det du har betalat ligger kvar på ditt konto och sänker kommande fakturor.',

  creditsChange: 'Krediter från planen: {before} nu, {after} direkt efteråt.',
  creditsReset: 'Krediter från planen: du har {before} till dess. Från den {date} är de {after} per period.',
  creditsEnd: 'Krediterna från planen upphör den {date}. Till dess kan du använda de {before} som är kvar.',
  creditsKept: 'De {amount} krediter du har köpt är kvar precis som de är.',
  creditsWait:
    'De {amount} krediter du har köpt är fortfarande dina, men {plan} använder inte krediter. De väntar tills en plan gör det.',
  balanceChange: 'Saldo som ingår: {before} nu, {after} direkt efteråt.',
  balanceReset: 'Saldo som ingår: du har {before} till dess. Från den {date} är det {after} per period.',
  balanceEnd: 'Saldot som ingår upphör den {date}. Till dess kan du använda de {before} som är kvar.',
  balanceKept: 'De {amount} du har fyllt på är kvar precis som de är.',
  balanceWait:
    'De {amount} du har fyllt på är fortfarande dina, men {plan} använder inget saldo. De väntar tills en plan gör det.',

  featuresLost: 'Ingår inte längre: {names}.',
  featuresGained: 'Nytt med den: {names}.',
  addOnsEnding: 'Upphör med den: {names}.',
  seatsExcess: '{inUse} platser används, och det kommer att finnas {available}. Ta bort {excess} till dess.',
  replacesCancellation: 'Uppsägningen tas därmed tillbaka.',
  replacesChange: 'Ändringen som var planerad blir inte av.',

  advicePack:
    'För mindre: i din takt behöver du {missing} krediter till i månaden. {pack} skulle täcka det för {packPrice}; {plan} kostar {upgradePrice} mer i månaden.',
  adviceUpgrade:
    'Ett bra val: i din takt behöver du {missing} krediter till i månaden. Som paket skulle de kosta {packPrice}; {plan} kostar {upgradePrice} mer.',

  invoiceText: 'När den är betald fortsätter {plan} och du kan köpa igen.',
  invoiceTextPlain: 'När den är betald kan du köpa igen.',
  invoiceRetry: 'Annars görs nästa försök den {date}.',
  reactivateText: '{plan} börjar om idag, till dagens pris. Det du har köpt kan du fortsätta använda.',

  confirmChange: 'Byt till {plan}',
  confirmChangePaid: 'Byt till {plan} · {total}',
  confirmOn: 'Byt den {date}',
  confirmReactivate: 'Återaktivera {plan}',
  confirmReactivatePaid: 'Återaktivera {plan} · {total}',
  keep: 'Behåll {plan}',
  changing: 'Byter…',
  changed: 'Du har nu {plan}.',
  changedPlain: 'Planen är bytt.',
  scheduled: '{plan} från den {date}.',
  reactivated: '{plan} är aktiv igen.',
  reactivatedPlain: 'Planen är aktiv igen.',
  invoicePaid: 'Fakturan är betald. {plan} fortsätter.',
  invoicePaidPlain: 'Fakturan är betald.',

  failed: 'Inget ändrades och inget debiterades. Försök igen.',
  refusedSeats: 'Fler platser används än {plan} har. Ta bort några och byt sedan. Inget ändrades.',
  refusedPastDue: 'Betala den öppna fakturan först, sedan kan planen bytas. Inget ändrades.',
  refusedRenewal: 'Den pågående perioden betalas just nu. Planen kan bytas när det är klart.',
  refusedUnavailable: 'Planen erbjuds inte längre. Inget ändrades.',
  refusedNotAllowed: 'Det bytet går inte att göra från din plan just nu. Inget ändrades.',
  refusedMethod: 'Lägg till ett betalsätt först. Det debiteras när provperioden är slut.',
};
