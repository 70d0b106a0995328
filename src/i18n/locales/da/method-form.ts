import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Indlæser formularen…',
  sandboxLegend: 'Testkort',
  sandboxText:
    'Dette er et testmiljø: vælg, hvordan kortet opfører sig. Der kræves intet kortnummer, og der flyttes ingen penge.',
  fieldsLabel: 'Kort eller anden betalingsmetode',
  privacy: 'Det, du indtaster, går direkte til Stripe. {seller} ser aldrig nummeret. Der trækkes intet nu.',

  failed: 'Kortet blev ikke gemt. Der blev ikke trukket noget. Prøv igen.',
  refused:
    'Kortet blev ikke godkendt. Der blev ikke trukket noget. Kontrollér oplysningerne, eller brug et andet kort.',
  refusedBecause: '{reason} Der blev ikke trukket noget.',
  unreachable: 'Betalingstjenesten kunne ikke nås. Der blev ikke trukket noget. Prøv igen.',
  limited: 'Det var mange forsøg på kort tid. Der blev ikke trukket noget. Vent lidt, og prøv igen.',
  unavailable: 'Der kan ikke tilføjes kort her. Det kan måske gøres i dine kontoindstillinger.',

  blockedTitle: 'Kortformularen kunne ikke indlæses',
  blockedText:
    'Måske stopper en annonceblokering, en privatlivsindstilling eller netværket js.stripe.com. Der blev ikke trukket noget. Tillad det på denne side, og prøv igen.',
  blockedOtherwise:
    'Et kort, der allerede er gemt, virker uden formularen. Du kan også bede {seller} om en anden måde at betale på.',
  retry: 'Prøv igen',

  save: 'Gem kort',
  saving: 'Gemmer…',
  cancel: 'Annuller',
  sheetTitle: 'Tilføj et kort',
};
