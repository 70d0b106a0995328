import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'När det ska fyllas på',
  whenMoney: 'Vid ett saldo på',
  whenCredits: 'Vid ett antal krediter',
  whenDays: 'När det räcker vissa dagar till i min takt',
  level: 'Saldo',
  credits: 'Krediter',
  daysLeft: 'Dagar kvar',

  what: 'Vad som ska läggas till',
  fixed: 'Lika mycket varje gång',
  toTarget: 'Upp till ett mål',
  predictive: 'Det som de kommande dagarna kräver',
  predictiveHint: 'Räknas ut från din egen takt. Så länge den inte är känd debiteras inget.',
  amount: 'Belopp',
  limits: '{minimum} till {maximum}, plus skatt',
  target: 'Mål',
  days: 'Dagar att täcka',
  pack: 'Paket',
  packOption: { one: '{pack}: {count} kredit, {price}', other: '{pack}: {count} krediter, {price}' },
  quantity: 'Hur många varje gång',

  cap: 'Högst per månad',
  capHint: 'Inklusive skatt. Utöver det debiteras inget förrän nästa månad.',
  capLimit: 'Inklusive skatt, högst {limit}. Utöver det debiteras inget förrän nästa månad.',
  method: 'Betalsätt',
  methodDefault: 'Det som används för betalningar',
  methodDefaultNamed: '{name}, används för betalningar',
  backup: 'Om det nekas prövas {backup} en gång.',
  noBackup: 'Det finns ingen reserv. Du kan välja en under Betalsätt.',

  preview: 'Vad det innebär',
  oneCharge: 'En debitering nu skulle bli {total}, varav {tax} skatt.',
  oneChargeUntaxed: 'En debitering nu skulle bli {total}.',
  firstRun: 'I din takt sker den första omkring {date}.',
  capLeft: '{amount} av taket är kvar den här månaden.',
  charges_now: 'Nivån är redan nådd: när du sparar debiteras {total} direkt.',
  cap_below_one_charge: 'Taket är lägre än en debitering, så den skulle aldrig ske.',
  cap_nearly_used:
    'Taket ger inte plats för två debiteringar den här månaden, så påfyllningen kanske uteblir när du behöver den.',
  below_spend_of_a_day: 'Du använder mer än så på en dag: det kan ta slut innan en debitering har gått igenom.',
  no_payment_method: 'Inget betalsätt är sparat. Inget debiteras förrän det finns ett.',
  payment_method_not_chargeable:
    'Banken vill att du godkänner varje betalning med det här betalsättet, så det kan inte debiteras när du är borta.',
  not_enough_data: 'Din takt är inte känd än. Inget debiteras förrän den är det.',
  purchases_blocked: 'Inget kan köpas just nu. Det börjar när det är löst.',

  simulated: { one: 'Med din senaste dag', other: 'Med dina senaste {count} dagar' },
  wouldNotHave: 'Inget skulle ha debiterats.',
  wouldHave: {
    one: 'Det skulle ha debiterats en gång, {total} inklusive skatt.',
    other: 'Det skulle ha debiterats {count} gånger, {total} inklusive skatt.',
  },
  wouldHold: {
    one: 'Taket skulle ha hållit tillbaka {count} debitering.',
    other: 'Taket skulle ha hållit tillbaka {count} debiteringar.',
  },
  wouldRunOut: {
    one: 'Det skulle ändå ha tagit slut {count} dag.',
    other: 'Det skulle ändå ha tagit slut {count} dagar.',
  },
  wouldUnknown: 'Det finns för lite användning än för att pröva.',
  chargedOn: 'Debiterat {days}',

  consent: 'Ditt tillstånd',
  consentVersion: 'Version {version}',
  agree: 'Jag har läst det här och godkänner det',
  agreeMissing: 'Inget kan debiteras utan ditt tillstånd. Kryssa i rutan för att ge det.',
  textChanged: 'Texten har ändrats. Läs den igen.',
  'text_2026-11-22':
    'Jag tillåter automatiska debiteringar av mitt sparade betalsätt, utan att jag tillfrågas varje gång, när det jag har ' +
    'kvar når den nivå jag har satt, med det belopp jag har satt plus skatt, och aldrig med mer under en kalendermånad än ' +
    'det månadstak jag har satt. Om betalsättet nekas får mitt reservbetalsätt debiteras i stället. Varje debitering ' +
    'faktureras. Jag kan ändra det här eller stänga av det när som helst, och det förblir avstängt tills jag slår på det ' +
    'igen.',

  switchOn: 'Slå på automatisk påfyllning',
  save: 'Spara ändringar',
  saveAndPay: 'Spara och betala {total} nu',
  saving: 'Sparar…',
  cancel: 'Avbryt',

  amountWrong: 'Ange ett belopp som {example}.',
  creditsWrong: 'Ange ett helt antal krediter.',
  numberWrong: 'Ange ett heltal från {minimum} till {maximum}.',
  tooSmall: 'Ange minst {limit}.',
  tooLarge: 'Ange högst {limit}.',
  targetTooLow: 'Målet måste ligga över den nivå där påfyllningen sker.',
  daysTooFew: 'Täck fler dagar än vad som är kvar när påfyllningen sker.',
  methodGone: 'Det här betalsättet kan inte debiteras längre. Välj ett annat.',
  packGone: 'Paketet erbjuds inte längre. Välj ett annat.',
  failed: 'Inget sparades och inget debiterades. Försök igen.',
};
