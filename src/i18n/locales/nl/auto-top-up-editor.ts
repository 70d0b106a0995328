import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Wanneer opwaarderen',
  whenMoney: 'Bij een saldo van',
  whenCredits: 'Bij een aantal credits',
  whenDays: 'Bij een aantal resterende dagen in mijn tempo',
  level: 'Saldo',
  credits: 'Credits',
  daysLeft: 'Resterende dagen',

  what: 'Wat toevoegen',
  fixed: 'Elke keer hetzelfde',
  toTarget: 'Tot een doel',
  predictive: 'Wat de komende dagen nodig hebben',
  predictiveHint: 'Berekend uit je eigen tempo. Zolang dat niet bekend is, wordt er niets afgeschreven.',
  amount: 'Bedrag',
  limits: '{minimum} tot {maximum}, plus belasting',
  target: 'Doel',
  days: 'Te dekken dagen',
  pack: 'Pakket',
  packOption: {
    one: '{pack}: {count} credit, {price}',
    other: '{pack}: {count} credits, {price}',
  },
  quantity: 'Hoeveel per keer',

  cap: 'Hoogstens per maand',
  capHint: 'Inclusief belasting. Daarboven wordt tot de volgende maand niets afgeschreven.',
  capLimit: 'Inclusief belasting, hoogstens {limit}. Daarboven wordt tot de volgende maand niets afgeschreven.',
  method: 'Betaalmethode',
  methodDefault: 'De methode voor betalingen',
  methodDefaultNamed: '{name}, gebruikt voor betalingen',
  backup: 'Als die wordt geweigerd, wordt {backup} één keer geprobeerd.',
  noBackup: 'Er is geen reserve. Je kunt er een kiezen bij Betaalmethode.',

  preview: 'Wat dit betekent',
  oneCharge: 'Eén afschrijving zou nu {total} zijn, met {tax} belasting.',
  oneChargeUntaxed: 'Eén afschrijving zou nu {total} zijn.',
  firstRun: 'In jouw tempo is de eerste rond {date}.',
  capLeft: 'Deze maand is nog {amount} van het maximum over.',
  charges_now: 'Het niveau is al bereikt: bij opslaan wordt meteen {total} afgeschreven.',
  cap_below_one_charge: 'Het maximum is lager dan één afschrijving, dus het zou nooit gebeuren.',
  cap_nearly_used:
    'Het maximum laat deze maand geen ruimte voor twee afschrijvingen, dus misschien gebeurt het niet wanneer je het nodig hebt.',
  below_spend_of_a_day:
    'Je gebruikt meer dan dit op een dag: misschien is alles op voordat een afschrijving is gelukt.',
  no_payment_method: 'Er is geen betaalmethode opgeslagen. Tot die er is, wordt er niets afgeschreven.',
  payment_method_not_chargeable:
    'De bank wil dat je elke betaling met deze methode goedkeurt, dus er kan niet worden afgeschreven als je er niet bent.',
  not_enough_data: 'Je tempo is nog niet bekend. Tot dan wordt er niets afgeschreven.',
  purchases_blocked: 'Er kan nu niets worden gekocht. Het begint zodra dat is opgelost.',

  simulated: {
    one: 'Met je laatste dag',
    other: 'Met je laatste {count} dagen',
  },
  wouldNotHave: 'Er zou niets zijn afgeschreven.',
  wouldHave: {
    one: 'Er zou {count} keer zijn afgeschreven, {total} inclusief belasting.',
    other: 'Er zou {count} keer zijn afgeschreven, {total} inclusief belasting.',
  },
  wouldHold: {
    one: 'Het maximum zou {count} afschrijving hebben tegengehouden.',
    other: 'Het maximum zou {count} afschrijvingen hebben tegengehouden.',
  },
  wouldRunOut: {
    one: 'Toch zou alles op {count} dag op zijn geweest.',
    other: 'Toch zou alles op {count} dagen op zijn geweest.',
  },
  wouldUnknown: 'Er is nog te weinig verbruik om het te proberen.',
  chargedOn: 'Afgeschreven op {days}',

  consent: 'Je toestemming',
  consentVersion: 'Versie {version}',
  agree: 'Ik heb dit gelezen en ga akkoord',
  agreeMissing: 'Zonder je toestemming kan er niets worden afgeschreven. Vink het vakje aan om die te geven.',
  textChanged: 'De tekst is veranderd. Lees hem opnieuw.',
  'text_2026-11-22':
    'Ik geef toestemming voor automatische afschrijvingen van mijn opgeslagen betaalmethode, zonder dat het me elke keer wordt gevraagd, telkens wanneer wat ik over heb het niveau bereikt dat ik heb ingesteld, voor het bedrag dat ik heb ingesteld plus belasting, en nooit meer in een kalendermaand dan het maandelijkse maximum dat ik heb ingesteld. Als die betaalmethode wordt geweigerd, kan in plaats daarvan mijn reservebetaalmethode worden belast. Elke afschrijving wordt gefactureerd. Ik kan dit op elk moment wijzigen of uitzetten, en het blijft uit tot ik het weer aanzet.',

  switchOn: 'Automatisch opwaarderen aanzetten',
  save: 'Wijzigingen opslaan',
  saveAndPay: 'Opslaan en nu {total} betalen',
  saving: 'Opslaan…',
  cancel: 'Annuleren',

  amountWrong: 'Vul een bedrag in zoals {example}.',
  creditsWrong: 'Vul een heel aantal credits in.',
  numberWrong: 'Vul een heel getal in van {minimum} tot {maximum}.',
  tooSmall: 'Vul minstens {limit} in.',
  tooLarge: 'Vul hoogstens {limit} in.',
  targetTooLow: 'Het doel moet boven het niveau liggen waarbij het begint.',
  daysTooFew: 'Dek meer dagen dan er over zijn wanneer het begint.',
  methodGone: 'Deze methode kan niet meer worden belast. Kies een andere.',
  packGone: 'Dit pakket wordt niet meer aangeboden. Kies een ander.',
  failed: 'Er is niets opgeslagen en niets afgeschreven. Probeer het opnieuw.',
};
