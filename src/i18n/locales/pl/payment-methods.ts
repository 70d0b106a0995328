import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Metoda płatności',
  loading: 'Wczytywanie metod płatności…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Karta ···· {last4}',
  expires: 'Ważna do {month}/{year}',
  expiring: 'Niedługo wygaśnie: {month}/{year}',
  expired: 'Wygasła {month}/{year}',
  default: 'Używana do płatności',
  backup: 'Zapasowa',
  needsApproval: 'Nie można obciążyć automatycznie',
  needsApprovalText:
    'Bank wymaga zatwierdzania każdej płatności ({name}), więc odnowienia i automatyczne doładowania nie mogą jej używać. Dodaj dla nich inną metodę płatności.',
  needsApprovalBackedUp:
    'Bank wymaga zatwierdzania każdej płatności ({name}). Pod Twoją nieobecność obciążana jest {backup}.',

  manage: 'Zarządzaj: {name}',
  makeDefault: 'Używaj do płatności',
  makeDefaultLabel: 'Używaj do płatności: {name}',
  madeDefault: '{name} jest teraz używana do płatności.',
  makeBackup: 'Ustaw jako zapasową',
  makeBackupLabel: 'Ustaw jako zapasową: {name}',
  madeBackup: '{name} jest teraz zapasowa. Zostanie obciążona, gdy pierwsza zostanie odrzucona.',
  undo: 'Cofnij',
  changeFailed: 'Nie udało się tego zmienić. {name} jest nadal używana do płatności. Spróbuj ponownie.',
  backupFailed: 'Nie udało się tego zmienić. Zapasowa metoda pozostaje ta sama. Spróbuj ponownie.',

  remove: 'Usuń',
  removeLabel: 'Usuń: {name}',
  removeTitle: 'Usunąć {name}?',
  removeText: 'Zostanie usunięta tutaj i w usłudze płatniczej. Aby jej znów użyć, trzeba będzie dodać ją ponownie.',
  removeDefaultText:
    'Zostanie usunięta tutaj i w usłudze płatniczej, a do płatności będzie używana inna zapisana metoda.',
  removeKeep: 'Zachowaj',
  removing: 'Usuwanie…',
  removed: 'Usunięto: {name}.',
  removeFailed: 'Nie udało się usunąć: {name}. Metoda jest nadal zapisana. Spróbuj ponownie.',
  inUseTitle: '{name} jest nadal potrzebna',
  inUseText: 'Używa jej Twój plan lub automatyczne doładowanie. Najpierw dodaj inną metodę płatności, a potem usuń tę.',

  add: 'Dodaj metodę płatności',
  empty: 'Nie ma jeszcze metody płatności',
  emptyText: 'Zapisz kartę raz, a zakupy zajmą jedno kliknięcie. Przy dodawaniu nic nie jest pobierane.',
  readOnly: 'Może to zmienić osoba zarządzająca rozliczeniami.',

  setupTitle: 'Dodaj metodę płatności',
  save: 'Zapisz kartę',
  saving: 'Zapisywanie…',
  cancel: 'Anuluj',
  added: 'Dodano: {name}.',
};
