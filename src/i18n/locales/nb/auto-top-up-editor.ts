import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Når det skal fylles på',
  whenMoney: 'Ved en saldo på',
  whenCredits: 'Ved et antall kreditter',
  whenDays: 'Med et antall dager igjen i mitt tempo',
  level: 'Saldo',
  credits: 'Kreditter',
  daysLeft: 'Dager igjen',

  what: 'Hva som skal legges til',
  fixed: 'Det samme hver gang',
  toTarget: 'Opp til et mål',
  predictive: 'Det de neste dagene krever',
  predictiveHint: 'Beregnes ut fra ditt eget tempo. Så lenge det ikke er kjent, belastes ingenting.',
  amount: 'Beløp',
  limits: '{minimum} til {maximum}, pluss avgift',
  target: 'Mål',
  days: 'Dager som skal dekkes',
  pack: 'Pakke',
  packOption: { one: '{pack}: {count} kreditt, {price}', other: '{pack}: {count} kreditter, {price}' },
  quantity: 'Hvor mange hver gang',

  cap: 'Høyst per måned',
  capHint: 'Inkludert avgift. Utover det belastes ingenting før neste måned.',
  capLimit: 'Inkludert avgift, høyst {limit}. Utover det belastes ingenting før neste måned.',
  method: 'Betalingsmåte',
  methodDefault: 'Den som brukes til betalinger',
  methodDefaultNamed: '{name}, brukes til betalinger',
  backup: 'Hvis den avvises, forsøkes {backup} én gang.',
  noBackup: 'Det finnes ingen reserve. Du kan velge en under Betalingsmåte.',

  preview: 'Hva dette betyr',
  oneCharge: 'En belastning nå ville være på {total}, hvorav {tax} avgift.',
  oneChargeUntaxed: 'En belastning nå ville være på {total}.',
  firstRun: 'I ditt tempo skjer det første gang omtrent {date}.',
  capLeft: '{amount} av taket er igjen denne måneden.',
  charges_now: 'Nivået er allerede nådd: når du lagrer, belastes {total} med en gang.',
  cap_below_one_charge: 'Taket er lavere enn én belastning, så det ville aldri skje.',
  cap_nearly_used:
    'Taket gir ikke plass til to belastninger denne måneden, så påfyllingen skjer kanskje ikke når du trenger den.',
  below_spend_of_a_day: 'Du bruker mer enn dette på en dag: det kan være brukt opp før en belastning har gått gjennom.',
  no_payment_method: 'Ingen betalingsmåte er lagret. Ingenting belastes før det finnes en.',
  payment_method_not_chargeable:
    'Banken vil at du godkjenner hver betaling med denne betalingsmåten, så den kan ikke belastes når du er borte.',
  not_enough_data: 'Tempoet ditt er ikke kjent ennå. Ingenting belastes før det er det.',
  purchases_blocked: 'Ingenting kan kjøpes akkurat nå. Det begynner når det er løst.',

  simulated: { one: 'Med den siste dagen din', other: 'Med de siste {count} dagene dine' },
  wouldNotHave: 'Ingenting ville ha blitt belastet.',
  wouldHave: {
    one: 'Det ville ha blitt belastet én gang, {total} inkludert avgift.',
    other: 'Det ville ha blitt belastet {count} ganger, {total} inkludert avgift.',
  },
  wouldHold: {
    one: 'Taket ville ha holdt {count} belastning tilbake.',
    other: 'Taket ville ha holdt {count} belastninger tilbake.',
  },
  wouldRunOut: {
    one: 'Du ville likevel ha brukt opp alt {count} dag.',
    other: 'Du ville likevel ha brukt opp alt {count} dager.',
  },
  wouldUnknown: 'Det er for lite bruk ennå til å prøve det.',
  chargedOn: 'Belastet {days}',

  consent: 'Tillatelsen din',
  consentVersion: 'Versjon {version}',
  agree: 'Jeg har lest dette og godtar det',
  agreeMissing: 'Ingenting kan belastes uten tillatelsen din. Kryss av i ruten for å gi den.',
  textChanged: 'Teksten er endret. Les den på nytt.',
  'text_2026-11-22':
    'Jeg tillater at den lagrede betalingsmåten min belastes automatisk, uten at jeg blir spurt hver gang, når det jeg ' +
    'har igjen, når nivået jeg har satt, med beløpet jeg har satt, pluss avgift, og aldri mer i en kalendermåned enn ' +
    'det månedlige taket jeg har satt. Hvis den betalingsmåten avvises, kan reservebetalingsmåten min belastes i ' +
    'stedet. Hver belastning faktureres. Jeg kan endre dette eller slå det av når som helst, og det forblir av til jeg ' +
    'slår det på igjen.',

  switchOn: 'Slå på automatisk påfylling',
  save: 'Lagre endringer',
  saveAndPay: 'Lagre og betal {total} nå',
  saving: 'Lagrer…',
  cancel: 'Avbryt',

  amountWrong: 'Skriv inn et beløp som {example}.',
  creditsWrong: 'Skriv inn et helt antall kreditter.',
  numberWrong: 'Skriv inn et heltall fra {minimum} til {maximum}.',
  tooSmall: 'Skriv inn minst {limit}.',
  tooLarge: 'Skriv inn høyst {limit}.',
  targetTooLow: 'Målet må ligge over nivået der påfyllingen skjer.',
  daysTooFew: 'Dekk flere dager enn det er igjen når påfyllingen skjer.',
  methodGone: 'Denne betalingsmåten kan ikke lenger belastes. Velg en annen.',
  packGone: 'Denne pakken tilbys ikke lenger. Velg en annen.',
  failed: 'Ingenting ble lagret, og ingenting ble belastet. Prøv igjen.',
};
