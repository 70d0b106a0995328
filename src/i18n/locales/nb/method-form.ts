import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Laster inn skjemaet…',
  sandboxLegend: 'Testkort',
  sandboxText:
    'Dette er et testmiljø: velg hvordan kortet oppfører seg. Det trengs ikke noe kortnummer, og ingen penger flyttes.',
  fieldsLabel: 'Kort eller annen betalingsmåte',
  privacy: 'Det du skriver inn, går rett til Stripe. {seller} ser aldri nummeret. Ingenting belastes nå.',

  failed: 'Kortet ble ikke lagret. Ingenting ble belastet. Prøv igjen.',
  refused: 'Kortet ble ikke godtatt. Ingenting ble belastet. Kontroller opplysningene, eller bruk et annet kort.',
  refusedBecause: '{reason} Ingenting ble belastet.',
  unreachable: 'Betalingstjenesten kunne ikke nås. Ingenting ble belastet. Prøv igjen.',
  limited: 'Det var mange forsøk på kort tid. Ingenting ble belastet. Vent litt, og prøv igjen.',
  unavailable: 'Det er ikke mulig å legge til kort her. Kanskje det går i kontoinnstillingene dine.',

  blockedTitle: 'Kortskjemaet kunne ikke lastes inn',
  blockedText:
    'Kanskje stopper en annonseblokkering, en personverninnstilling eller nettverket js.stripe.com. Ingenting ble belastet. Tillat det for denne siden, og prøv igjen.',
  blockedOtherwise:
    'Et kort som allerede er lagret, fungerer uten skjemaet. Du kan også be {seller} om en annen måte å betale på.',
  retry: 'Prøv igjen',

  save: 'Lagre kort',
  saving: 'Lagrer…',
  cancel: 'Avbryt',
  sheetTitle: 'Legg til et kort',
};
