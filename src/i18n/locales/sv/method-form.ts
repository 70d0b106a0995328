import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Läser in formuläret…',
  sandboxLegend: 'Testkort',
  sandboxText: 'Det här är en testmiljö: välj hur kortet beter sig. Inget kortnummer behövs och inga pengar flyttas.',
  fieldsLabel: 'Kort eller annat betalsätt',
  privacy: 'Det du anger går direkt till Stripe. {seller} ser aldrig numret. Inget debiteras nu.',

  failed: 'Kortet sparades inte. Inget debiterades. Försök igen.',
  refused: 'Kortet godkändes inte. Inget debiterades. Kontrollera uppgifterna, eller använd ett annat kort.',
  refusedBecause: '{reason} Inget debiterades.',
  unreachable: 'Betaltjänsten gick inte att nå. Inget debiterades. Försök igen.',
  limited: 'Det var många försök på kort tid. Inget debiterades. Vänta en stund och försök sedan igen.',
  unavailable: 'Det går inte att lägga till kort här. Det kanske går i dina kontoinställningar.',

  blockedTitle: 'Kortformuläret kunde inte läsas in',
  blockedText:
    'En annonsblockerare, en integritetsinställning eller nätverket kanske stoppar js.stripe.com. Inget debiterades. Tillåt det för den här sidan och försök igen.',
  blockedOtherwise:
    'Ett kort som redan är sparat fungerar utan formuläret. Du kan också be {seller} om ett annat sätt att betala.',
  retry: 'Försök igen',

  save: 'Spara kort',
  saving: 'Sparar…',
  cancel: 'Avbryt',
  sheetTitle: 'Lägg till ett kort',
};
