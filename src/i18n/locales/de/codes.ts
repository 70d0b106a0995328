import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Haben Sie einen Code?',
  label: 'Aktions- oder Geschenkcode',
  apply: 'Einlösen',
  applying: 'Wird geprüft …',
  missing: 'Geben Sie einen Code ein.',
  code_not_valid: 'Dieser Code gilt nicht oder nicht mehr. Prüfen Sie, wie er geschrieben wird.',
  code_already_used: 'Dieser Code wurde schon eingelöst.',
  code_not_applicable: 'Dieser Code passt nicht zu Ihrem Tarif.',
  notForThis: 'Dieser Code passt nicht zu diesem Kauf.',
  tooMany: 'Es wurden zu viele Codes versucht. Warten Sie einen Moment, dann versuchen Sie es noch einmal.',
  failed: 'Der Code konnte nicht geprüft werden, und es wurde nichts geändert. Versuchen Sie es noch einmal.',

  gaveCredits: { one: '{name}: {count} Credit gutgeschrieben.', other: '{name}: {count} Credits gutgeschrieben.' },
  gaveBalance: '{name}: {amount} Ihrem Guthaben gutgeschrieben.',
  usableUntil: 'Zu verbrauchen bis {date}.',
  planDiscount: '{name}: {off} Nachlass auf die Rechnungen Ihres Tarifs.',
  planDiscountBills: {
    one: '{name}: {off} Nachlass auf die nächste Rechnung Ihres Tarifs.',
    other: '{name}: {off} Nachlass auf die nächsten {count} Rechnungen Ihres Tarifs.',
  },
  forPurchase: '{name}. Der Code gilt für Ihren nächsten Kauf.',
  useForCredits: 'Damit Credits kaufen',
  useForFunds: 'Damit Guthaben aufladen',

  applied: '{name} ist berücksichtigt.',
  appliedBonus: '{name}: {amount} obendrauf.',
  remove: 'Code entfernen',
};
