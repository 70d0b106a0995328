import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Formulier laden…',
  sandboxLegend: 'Testkaart',
  sandboxText:
    'Dit is een testomgeving: kies hoe de kaart zich gedraagt. Er is geen kaartnummer nodig en er wordt geen geld overgemaakt.',
  fieldsLabel: 'Kaart of andere betaalmethode',
  privacy:
    'Wat je invult, gaat rechtstreeks naar Stripe. {seller} ziet het nummer nooit. Er wordt nu niets afgeschreven.',

  failed: 'De kaart is niet opgeslagen. Er is niets afgeschreven. Probeer het opnieuw.',
  refused:
    'De kaart is niet geaccepteerd. Er is niets afgeschreven. Controleer de gegevens, of gebruik een andere kaart.',
  refusedBecause: '{reason} Er is niets afgeschreven.',
  unreachable: 'De betaaldienst was niet bereikbaar. Er is niets afgeschreven. Probeer het opnieuw.',
  limited: 'Dat waren veel pogingen in korte tijd. Er is niets afgeschreven. Wacht even en probeer het opnieuw.',
  unavailable: 'Hier kunnen geen kaarten worden toegevoegd. Misschien kan het in je accountinstellingen.',

  blockedTitle: 'Het kaartformulier kon niet worden geladen',
  blockedText:
    'Misschien houdt een adblocker, een privacy-instelling of het netwerk js.stripe.com tegen. Er is niets afgeschreven. Sta het toe voor deze pagina en probeer het opnieuw.',
  blockedOtherwise:
    'Een kaart die al is opgeslagen, werkt zonder het formulier. Je kunt {seller} ook om een andere manier van betalen vragen.',
  retry: 'Opnieuw proberen',

  save: 'Kaart opslaan',
  saving: 'Opslaan…',
  cancel: 'Annuleren',
  sheetTitle: 'Kaart toevoegen',
};
