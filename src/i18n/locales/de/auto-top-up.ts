import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatische Aufladung',
  loading: 'Automatische Aufladung wird geladen …',

  off: 'Aus. Es wird nichts abgebucht, was Sie nicht selbst kaufen.',
  notOffered: 'In diesem Tarif lässt sich nichts aufladen.',
  on: 'An',
  pausedWord: 'Angehalten',
  heldWord: 'Zurückgehalten',

  whenMoney: 'Läuft, sobald Ihr Guthaben auf {level} fällt.',
  whenCredits: {
    one: 'Läuft, sobald nur noch {count} Credit übrig ist.',
    other: 'Läuft, sobald nur noch {count} Credits übrig sind.',
  },
  whenDays: {
    one: 'Läuft, sobald das, was Sie haben, noch {count} Tag reicht.',
    other: 'Läuft, sobald das, was Sie haben, noch {count} Tage reicht.',
  },
  doesAmount: 'Lädt jedes Mal {amount} auf, höchstens {cap} im Monat mit Steuer.',
  doesPacks: 'Kauft jedes Mal {quantity} × {pack}, höchstens {cap} im Monat mit Steuer.',
  doesTargetMoney: 'Füllt Ihr Guthaben auf {target} auf, höchstens {cap} im Monat mit Steuer.',
  doesTargetCredits: {
    one: 'Kauft {pack}, bis {count} Credit da ist, höchstens {cap} im Monat mit Steuer.',
    other: 'Kauft {pack}, bis {count} Credits da sind, höchstens {cap} im Monat mit Steuer.',
  },
  doesDays: {
    one: 'Lädt auf, was {count} Tag bei Ihrem Verbrauch braucht, höchstens {cap} im Monat mit Steuer.',
    other: 'Lädt auf, was {count} Tage bei Ihrem Verbrauch brauchen, höchstens {cap} im Monat mit Steuer.',
  },

  due: 'Die Schwelle ist erreicht: Gleich wird abgebucht.',
  charging: 'Eine Abbuchung läuft. Sie müssen nicht selbst bezahlen.',
  held: 'Sie ist fällig und wird zurückgehalten.',
  paused: 'Sie hat sich selbst angehalten.',
  next: 'Bei Ihrem Verbrauch läuft sie das nächste Mal etwa am {date}.',
  until: 'Am {time} wird wieder nachgesehen.',

  month: '{spent} von {cap}',
  monthCap: 'Grenze im Monat',
  monthCharges: { one: '{count} automatische Abbuchung', other: '{count} automatische Abbuchungen' },
  monthEnds: 'Beginnt am {date} neu',

  charges: 'Abgebucht wird von {method}.',
  chargesBacked: 'Abgebucht wird von {method}. Wird das abgelehnt, wird {backup} einmal versucht.',
  cooldown: {
    one: 'Zwischen zwei Abbuchungen liegt mindestens {count} Minute.',
    other: 'Zwischen zwei Abbuchungen liegen mindestens {count} Minuten.',
  },
  pausesAfter: {
    one: 'Nach {count} fehlgeschlagenen Abbuchung hält sie sich selbst an.',
    other: 'Nach {count} fehlgeschlagenen Abbuchungen in Folge hält sie sich selbst an.',
  },
  announced: {
    one: 'Vor der ersten Abbuchung erfahren Sie es {count} Stunde vorher.',
    other: 'Vor der ersten Abbuchung erfahren Sie es {count} Stunden vorher.',
  },

  setUp: 'Automatische Aufladung einrichten',
  change: 'Ändern',
  turnOff: 'Automatische Aufladung ausschalten',
  turnedOff: 'Die automatische Aufladung ist aus. Sie bleibt aus, bis Sie sie wieder einschalten.',
  turnedOn: 'Die automatische Aufladung ist an.',
  changed: 'Die automatische Aufladung ist geändert.',
  resume: 'Automatische Aufladung fortsetzen',
  resumed: 'Die automatische Aufladung geht weiter.',
  failed: 'Das hat nicht geklappt, und es wurde nichts geändert. Versuchen Sie es noch einmal.',
  readOnly: 'Ändern kann es, wer die Abrechnung verwaltet.',

  details: 'Wie abgebucht wird, und was Sie erlaubt haben',
  why: 'Warum wurde abgebucht, oder warum nicht?',
  agreedAt: 'Sie haben am {time} zugestimmt.',
  agreedBy: 'Festgehalten für {actor}, Fassung {version} des Textes.',
  agreedOlder: 'Der Text hat inzwischen eine neuere Fassung. Sie sehen sie, wenn Sie die Regel ändern.',
};
