import type { LocaleMessages } from '../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Zahlungsmethode',
  loading: 'Zahlungsmethoden werden geladen …',
  card: '{brand} ···· {last4}',
  cardPlain: 'Karte ···· {last4}',
  expires: 'Gültig bis {month}/{year}',
  expiring: 'Läuft bald ab: {month}/{year}',
  expired: 'Abgelaufen {month}/{year}',
  default: 'Wird für Zahlungen verwendet',
  backup: 'Ersatz',
  needsApproval: 'Nicht automatisch belastbar',
  needsApprovalText:
    'Die Bank verlangt bei {name} für jede Zahlung Ihre Freigabe. Verlängerungen und automatisches Aufladen können sie nicht verwenden. Fügen Sie dafür eine weitere Zahlungsmethode hinzu.',
  needsApprovalBackedUp:
    'Die Bank verlangt bei {name} für jede Zahlung Ihre Freigabe. In Ihrer Abwesenheit wird stattdessen {backup} belastet.',

  manage: '{name} verwalten',
  makeDefault: 'Für Zahlungen verwenden',
  makeDefaultLabel: 'Für Zahlungen verwenden: {name}',
  madeDefault: '{name} wird jetzt für Zahlungen verwendet.',
  makeBackup: 'Als Ersatz verwenden',
  makeBackupLabel: 'Als Ersatz verwenden: {name}',
  madeBackup: '{name} ist jetzt der Ersatz. Belastet wird er, wenn die erste abgelehnt wird.',
  undo: 'Rückgängig',
  changeFailed: 'Das ließ sich nicht ändern. Für Zahlungen wird weiter {name} verwendet. Versuchen Sie es noch einmal.',
  backupFailed: 'Das ließ sich nicht ändern. Der Ersatz ist derselbe wie vorher. Versuchen Sie es noch einmal.',

  remove: 'Entfernen',
  removeLabel: '{name} entfernen',
  removeTitle: '{name} entfernen?',
  removeText:
    'Sie wird hier und beim Zahlungsdienst gelöscht. Um sie wieder zu verwenden, müssten Sie sie neu hinzufügen.',
  removeDefaultText:
    'Sie wird hier und beim Zahlungsdienst gelöscht. Für Zahlungen wird dann eine andere verwendet, die Sie gespeichert haben.',
  removeKeep: 'Behalten',
  removing: 'Wird entfernt …',
  removed: '{name} entfernt.',
  removeFailed: '{name} ließ sich nicht entfernen und ist noch gespeichert. Versuchen Sie es noch einmal.',
  inUseTitle: '{name} wird noch gebraucht',
  inUseText:
    'Ihr Tarif oder das automatische Aufladen wird damit bezahlt. Fügen Sie erst eine andere Zahlungsmethode hinzu und entfernen Sie dann diese.',

  add: 'Zahlungsmethode hinzufügen',
  empty: 'Noch keine Zahlungsmethode',
  emptyText: 'Speichern Sie einmal eine Karte, dann kaufen Sie mit einem Klick. Beim Hinzufügen wird nichts abgebucht.',
  readOnly: 'Ändern kann sie, wer die Abrechnung verwaltet.',

  setupTitle: 'Zahlungsmethode hinzufügen',
  save: 'Karte speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  added: '{name} hinzugefügt.',
};

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
