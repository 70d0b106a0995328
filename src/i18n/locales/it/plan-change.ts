import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Passa a {plan}',
  changeTitlePlain: 'Cambia piano',
  invoiceTitle: 'Paga la fattura {number}',
  invoiceTitlePlain: 'Paga la fattura aperta',
  reactivateTitle: 'Riattiva {plan}',
  reactivateTitlePlain: 'Riattiva il piano',

  startsNow: '{plan} inizia non appena è pagato.',
  startsNowFree: '{plan} inizia subito.',
  startsOn: '{plan} dal {date}. Fino ad allora non cambia nulla.',
  trialUntil: 'Gratis fino al {date}.',
  nextPayment: 'Prossimo pagamento di {amount} il {date}.',
  noPayment: 'Da quel momento non viene addebitato nulla.',
  customerCredit: '{amount} di quanto hai pagato restano sul tuo account e riducono le prossime fatture.',

  creditsChange: 'Crediti del piano: {before} ora, {after} subito dopo.',
  creditsReset: 'Crediti del piano: ne hai {before} fino ad allora. Dal {date} sono {after} per ogni periodo.',
  creditsEnd: 'I crediti del piano terminano il {date}. Fino ad allora puoi usare i {before} rimasti.',
  creditsKept: 'I {amount} crediti che hai acquistato restano esattamente come sono.',
  creditsWait:
    'I {amount} crediti che hai acquistato restano tuoi, ma {plan} non usa crediti. Attendono un piano che li usi.',
  balanceChange: 'Saldo incluso: {before} ora, {after} subito dopo.',
  balanceReset: 'Saldo incluso: hai {before} fino ad allora. Dal {date} è di {after} per ogni periodo.',
  balanceEnd: 'Il saldo incluso termina il {date}. Fino ad allora puoi usare i {before} rimasti.',
  balanceKept: 'I {amount} che hai aggiunto restano esattamente come sono.',
  balanceWait:
    'I {amount} che hai aggiunto restano tuoi, ma {plan} non spende da un saldo. Attendono un piano che lo faccia.',

  featuresLost: 'Non più incluso: {names}.',
  featuresGained: 'Nuovo con questo piano: {names}.',
  addOnsEnding: 'Termina con questo: {names}.',
  seatsExcess: '{inUse} posti sono in uso e ce ne saranno {available}. Liberane {excess} entro allora.',
  replacesCancellation: 'Così la disdetta viene annullata.',
  replacesChange: 'Il cambio previsto finora non avviene.',

  advicePack:
    'A meno: al tuo ritmo ti servono {missing} crediti in più al mese. {pack} li coprirebbe per {packPrice}; {plan} costa {upgradePrice} in più al mese.',
  adviceUpgrade:
    'Una buona scelta: al tuo ritmo ti servono {missing} crediti in più al mese. In pacchetti costerebbero {packPrice}; {plan} costa {upgradePrice} in più.',

  invoiceText: 'Una volta pagata, {plan} continua e puoi acquistare di nuovo.',
  invoiceTextPlain: 'Una volta pagata, puoi acquistare di nuovo.',
  invoiceRetry: 'Altrimenti il prossimo tentativo è il {date}.',
  reactivateText: '{plan} riparte oggi, al prezzo di oggi. Puoi ancora usare ciò che hai acquistato.',

  confirmChange: 'Passa a {plan}',
  confirmChangePaid: 'Passa a {plan} · {total}',
  confirmOn: 'Cambia il {date}',
  confirmReactivate: 'Riattiva {plan}',
  confirmReactivatePaid: 'Riattiva {plan} · {total}',
  keep: 'Mantieni {plan}',
  changing: 'Modifica in corso…',
  changed: 'Ora hai {plan}.',
  changedPlain: 'Il piano è cambiato.',
  scheduled: '{plan} dal {date}.',
  reactivated: '{plan} è di nuovo attivo.',
  reactivatedPlain: 'Il piano è di nuovo attivo.',
  invoicePaid: 'La fattura è pagata. {plan} continua.',
  invoicePaidPlain: 'La fattura è pagata.',

  failed: 'Non è stato cambiato né addebitato nulla. Riprova.',
  refusedSeats:
    'Sono in uso più posti di quanti ne abbia {plan}. Liberane alcuni, poi cambia. Non è stato cambiato nulla.',
  refusedPastDue: 'Paga prima la fattura aperta, poi potrai cambiare piano. Non è stato cambiato nulla.',
  refusedRenewal: 'Il periodo in corso è in pagamento. Il piano potrà essere cambiato subito dopo.',
  refusedUnavailable: 'Questo piano non è più offerto. Non è stato cambiato nulla.',
  refusedNotAllowed: 'Questo cambio ora non è possibile dal tuo piano. Non è stato cambiato nulla.',
  refusedMethod: 'Aggiungi prima un metodo di pagamento. Viene addebitato al termine della prova.',
};
