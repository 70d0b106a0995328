import type { LocaleMessages } from '../../messages.ts';

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
