import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Hvornår der skal fyldes op',
  whenMoney: 'Ved en saldo på',
  whenCredits: 'Ved et antal kreditter',
  whenDays: 'Med et antal dage tilbage i mit tempo',
  level: 'Saldo',
  credits: 'Kreditter',
  daysLeft: 'Dage tilbage',

  what: 'Hvad der skal tilføjes',
  fixed: 'Det samme hver gang',
  toTarget: 'Op til et mål',
  predictive: 'Det, de næste dage kræver',
  predictiveHint: 'Beregnes ud fra dit eget tempo. Så længe det ikke kendes, trækkes der intet.',
  amount: 'Beløb',
  limits: '{minimum} til {maximum}, plus skat',
  target: 'Mål',
  days: 'Dage, der skal dækkes',
  pack: 'Pakke',
  packOption: { one: '{pack}: {count} kredit, {price}', other: '{pack}: {count} kreditter, {price}' },
  quantity: 'Hvor mange hver gang',

  cap: 'Højst om måneden',
  capHint: 'Inklusive skat. Ud over det trækkes der intet før næste måned.',
  capLimit: 'Inklusive skat, højst {limit}. Ud over det trækkes der intet før næste måned.',
  method: 'Betalingsmetode',
  methodDefault: 'Den, der bruges til betalinger',
  methodDefaultNamed: '{name}, bruges til betalinger',
  backup: 'Hvis den afvises, forsøges der én gang med {backup}.',
  noBackup: 'Der er ingen reserve. Du kan vælge en under Betalingsmetode.',

  preview: 'Hvad det betyder',
  oneCharge: 'Hvis der blev trukket nu, ville det være {total}, heraf {tax} skat.',
  oneChargeUntaxed: 'Hvis der blev trukket nu, ville det være {total}.',
  firstRun: 'I dit tempo sker det første gang omkring {date}.',
  capLeft: 'Der er {amount} tilbage af loftet denne måned.',
  charges_now: 'Niveauet er allerede nået: når du gemmer, trækkes {total} med det samme.',
  cap_below_one_charge: 'Loftet er lavere end en enkelt betaling, så det ville aldrig ske.',
  cap_nearly_used:
    'Loftet giver ikke plads til to betalinger denne måned, så opfyldningen sker måske ikke, når du har brug for den.',
  below_spend_of_a_day: 'Du bruger mere end det på en dag: det kan være brugt op, før en betaling er gået igennem.',
  no_payment_method: 'Der er ikke gemt nogen betalingsmetode. Der trækkes intet, før der er en.',
  payment_method_not_chargeable:
    'Banken vil have dig til at godkende hver betaling med denne metode, så der kan ikke trækkes på den, når du ikke er der.',
  not_enough_data: 'Dit tempo kendes ikke endnu. Der trækkes intet, før det gør.',
  purchases_blocked: 'Der kan ikke købes noget lige nu. Det begynder, når det er løst.',

  simulated: { one: 'Med din seneste dag', other: 'Med dine seneste {count} dage' },
  wouldNotHave: 'Der ville ikke være trukket noget.',
  wouldHave: {
    one: 'Der ville være trukket én gang, {total} inklusive skat.',
    other: 'Der ville være trukket {count} gange, {total} inklusive skat.',
  },
  wouldHold: {
    one: 'Loftet ville have holdt {count} betaling tilbage.',
    other: 'Loftet ville have holdt {count} betalinger tilbage.',
  },
  wouldRunOut: {
    one: 'Du ville stadig have brugt alt op {count} dag.',
    other: 'Du ville stadig have brugt alt op {count} dage.',
  },
  wouldUnknown: 'Der er for lidt forbrug endnu til at prøve det.',
  chargedOn: 'Trukket {days}',

  consent: 'Din tilladelse',
  consentVersion: 'Version {version}',
  agree: 'Jeg har læst dette og er enig',
  agreeMissing: 'Der kan ikke trækkes noget uden din tilladelse. Sæt kryds i feltet for at give den.',
  textChanged: 'Teksten er ændret. Læs den igen.',
  'text_2026-11-22':
    'Jeg tillader, at der automatisk trækkes på min gemte betalingsmetode, uden at jeg bliver spurgt hver gang, når det, ' +
    'jeg har tilbage, når det niveau, jeg har sat, med det beløb, jeg har sat, plus skat, og aldrig mere i en ' +
    'kalendermåned end det månedlige loft, jeg har sat. Hvis den betalingsmetode afvises, må der i stedet trækkes på min ' +
    'reservebetalingsmetode. Hver betaling faktureres. Jeg kan ændre dette eller slå det fra når som helst, og det ' +
    'forbliver slået fra, til jeg slår det til igen.',

  switchOn: 'Slå automatisk opfyldning til',
  save: 'Gem ændringer',
  saveAndPay: 'Gem, og betal {total} nu',
  saving: 'Gemmer…',
  cancel: 'Annuller',

  amountWrong: 'Angiv et beløb som {example}.',
  creditsWrong: 'Angiv et helt antal kreditter.',
  numberWrong: 'Angiv et helt tal fra {minimum} til {maximum}.',
  tooSmall: 'Angiv mindst {limit}.',
  tooLarge: 'Angiv højst {limit}.',
  targetTooLow: 'Målet skal ligge over det niveau, hvor opfyldningen sker.',
  daysTooFew: 'Dæk flere dage, end der er tilbage, når opfyldningen sker.',
  methodGone: 'Der kan ikke længere trækkes på denne metode. Vælg en anden.',
  packGone: 'Denne pakke tilbydes ikke længere. Vælg en anden.',
  failed: 'Intet blev gemt, og der blev ikke trukket noget. Prøv igen.',
};
