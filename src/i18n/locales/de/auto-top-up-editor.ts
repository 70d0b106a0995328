import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Wann aufgeladen wird',
  whenMoney: 'Bei einem Guthaben von',
  whenCredits: 'Bei einer Zahl von Credits',
  whenDays: 'Wenn es nur noch einige Tage reicht',
  level: 'Guthaben',
  credits: 'Credits',
  daysLeft: 'Tage übrig',

  what: 'Was aufgeladen wird',
  fixed: 'Jedes Mal dasselbe',
  toTarget: 'Bis zu einem Ziel',
  predictive: 'Was die nächsten Tage brauchen',
  predictiveHint: 'Nach Ihrem eigenen Verbrauch gerechnet. Solange er nicht bekannt ist, wird nichts abgebucht.',
  amount: 'Betrag',
  limits: '{minimum} bis {maximum}, zuzüglich Steuer',
  target: 'Ziel',
  days: 'Tage, für die es reichen soll',
  pack: 'Paket',
  packOption: { one: '{pack}: {count} Credit, {price}', other: '{pack}: {count} Credits, {price}' },
  quantity: 'Wie viele jedes Mal',

  cap: 'Höchstens im Monat',
  capHint: 'Mit Steuer. Darüber hinaus wird bis zum nächsten Monat nichts abgebucht.',
  capLimit: 'Mit Steuer, höchstens {limit}. Darüber hinaus wird bis zum nächsten Monat nichts abgebucht.',
  method: 'Zahlungsmethode',
  methodDefault: 'Die für Zahlungen verwendete',
  methodDefaultNamed: '{name}, für Zahlungen verwendet',
  backup: 'Wird sie abgelehnt, wird {backup} einmal versucht.',
  noBackup: 'Es gibt keinen Ersatz. Sie können unter Zahlungsmethode einen wählen.',

  preview: 'Was das bedeutet',
  oneCharge: 'Eine Abbuchung wäre jetzt {total}, davon {tax} Steuer.',
  oneChargeUntaxed: 'Eine Abbuchung wäre jetzt {total}.',
  firstRun: 'Bei Ihrem Verbrauch läuft sie zum ersten Mal etwa am {date}.',
  capLeft: '{amount} der Grenze sind in diesem Monat noch frei.',
  charges_now: 'Die Schwelle ist schon erreicht: Beim Speichern werden sofort {total} abgebucht.',
  cap_below_one_charge: 'Die Grenze liegt unter einer einzigen Abbuchung, so würde sie nie laufen.',
  cap_nearly_used:
    'Die Grenze lässt in diesem Monat keine zwei Abbuchungen zu. Wenn Sie sie brauchen, läuft die Regel vielleicht nicht.',
  below_spend_of_a_day: 'So viel verbrauchen Sie an einem Tag: Es kann ausgehen, bevor eine Abbuchung durch ist.',
  no_payment_method: 'Es ist keine Zahlungsmethode gespeichert. Solange wird nichts abgebucht.',
  payment_method_not_chargeable:
    'Die Bank möchte, dass Sie jede Zahlung mit dieser Methode freigeben. Ohne Sie kann damit nicht bezahlt werden.',
  not_enough_data: 'Ihr Verbrauch ist noch nicht bekannt. Solange wird nichts abgebucht.',
  purchases_blocked: 'Zurzeit kann nichts gekauft werden. Es beginnt, sobald das geklärt ist.',

  simulated: { one: 'Mit Ihrem letzten Tag', other: 'Mit Ihren letzten {count} Tagen' },
  wouldNotHave: 'Es wäre nichts abgebucht worden.',
  wouldHave: {
    one: 'Es wäre einmal abgebucht worden, {total} mit Steuer.',
    other: 'Es wäre {count}-mal abgebucht worden, {total} mit Steuer.',
  },
  wouldHold: {
    one: 'Die Grenze hätte {count} Abbuchung zurückgehalten.',
    other: 'Die Grenze hätte {count} Abbuchungen zurückgehalten.',
  },
  wouldRunOut: {
    one: 'An {count} Tag wäre trotzdem nichts mehr da gewesen.',
    other: 'An {count} Tagen wäre trotzdem nichts mehr da gewesen.',
  },
  wouldUnknown: 'Für einen Versuch gibt es noch zu wenig Verbrauch.',
  chargedOn: 'Abgebucht am {days}',

  consent: 'Ihre Erlaubnis',
  consentVersion: 'Fassung {version}',
  agree: 'Ich habe das gelesen und stimme zu',
  agreeMissing: 'Ohne Ihre Erlaubnis kann nichts abgebucht werden. Setzen Sie das Häkchen, um sie zu geben.',
  textChanged: 'Der Text hat sich geändert. Bitte lesen Sie ihn noch einmal.',
  'text_2026-11-22':
    'Ich erlaube automatische Abbuchungen von meiner gespeicherten Zahlungsmethode, ohne jedes Mal gefragt zu werden, sobald ' +
    'das, was ich noch habe, die von mir gesetzte Schwelle erreicht, in der von mir gesetzten Höhe zuzüglich Steuer und in ' +
    'einem Kalendermonat nie mehr als die von mir gesetzte Grenze. Wird diese Zahlungsmethode abgelehnt, darf stattdessen ' +
    'meine Ersatzmethode belastet werden. Über jede Abbuchung gibt es eine Rechnung. Ich kann dies jederzeit ändern oder ' +
    'ausschalten, und es bleibt aus, bis ich es wieder einschalte.',

  switchOn: 'Automatische Aufladung einschalten',
  save: 'Änderungen speichern',
  saveAndPay: 'Speichern und jetzt {total} bezahlen',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',

  amountWrong: 'Geben Sie einen Betrag wie {example} ein.',
  creditsWrong: 'Geben Sie eine ganze Zahl von Credits ein.',
  numberWrong: 'Geben Sie eine ganze Zahl von {minimum} bis {maximum} ein.',
  tooSmall: 'Geben Sie mindestens {limit} ein.',
  tooLarge: 'Geben Sie höchstens {limit} ein.',
  targetTooLow: 'Das Ziel muss über der Schwelle liegen, bei der sie läuft.',
  daysTooFew: 'Es muss für mehr Tage reichen, als übrig sind, wenn sie läuft.',
  methodGone: 'Mit dieser Methode kann nicht mehr bezahlt werden. Wählen Sie eine andere.',
  packGone: 'Dieses Paket wird nicht mehr angeboten. Wählen Sie ein anderes.',
  failed: 'Es wurde nichts gespeichert und nichts abgebucht. Versuchen Sie es noch einmal.',
};
