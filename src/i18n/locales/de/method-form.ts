import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Das Formular wird geladen …',
  sandboxLegend: 'Testkarte',
  sandboxText:
    'Dies ist eine Sandbox: Wählen Sie, wie sich die Karte verhält. Es braucht keine Kartennummer, und es fließt kein Geld.',
  fieldsLabel: 'Karte oder andere Zahlungsmethode',
  privacy: 'Was Sie eingeben, geht direkt an Stripe. {seller} sieht die Nummer nie. Jetzt wird noch nichts abgebucht.',

  failed: 'Die Karte wurde nicht gespeichert. Es wurde nichts abgebucht. Versuchen Sie es noch einmal.',
  refused:
    'Die Karte wurde nicht angenommen. Es wurde nichts abgebucht. Prüfen Sie die Angaben oder nehmen Sie eine andere Karte.',
  refusedBecause: '{reason} Es wurde nichts abgebucht.',
  unreachable: 'Der Zahlungsdienst ist nicht erreichbar. Es wurde nichts abgebucht. Versuchen Sie es noch einmal.',
  limited: 'Das war viel in kurzer Zeit. Es wurde nichts abgebucht. Warten Sie etwas und versuchen Sie es dann wieder.',
  unavailable: 'Hier können keine Karten hinzugefügt werden. Vielleicht geht es in Ihren Kontoeinstellungen.',

  blockedTitle: 'Das Kartenformular ließ sich nicht laden',
  blockedText:
    'Vielleicht hält ein Werbeblocker, eine Datenschutz-Einstellung oder das Netzwerk js.stripe.com auf. Es wurde nichts abgebucht. Erlauben Sie es für diese Seite und versuchen Sie es noch einmal.',
  blockedOtherwise:
    'Eine bereits gespeicherte Karte funktioniert auch ohne das Formular. Sie können auch {seller} nach einem anderen Zahlungsweg fragen.',
  retry: 'Noch einmal versuchen',

  save: 'Karte speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  sheetTitle: 'Karte hinzufügen',
};
