import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  payByTransfer: 'Stattdessen per Überweisung zahlen',
  payByCard: 'Stattdessen mit Karte zahlen',
  method: 'Überweisung',
  dueDays: { one: 'zu zahlen innerhalb von {count} Tag', other: 'zu zahlen innerhalb von {count} Tagen' },
  addedLater: 'Gutgeschrieben wird, sobald Ihre Überweisung da ist. Es wird nichts abgebucht.',
  createInvoice: 'Rechnung über {total} erhalten',
  createInvoicePlain: 'Rechnung erhalten',
  creating: 'Rechnung wird erstellt …',

  outcomeTitle: 'Überweisen Sie {total} bis {date}',
  outcomeFunds: '{amount} werden Ihrem Guthaben gutgeschrieben, sobald die Überweisung da ist.',
  outcomeCredits: {
    one: '{count} Credit wird gutgeschrieben, sobald die Überweisung da ist.',
    other: '{count} Credits werden gutgeschrieben, sobald die Überweisung da ist.',
  },
  amount: 'Betrag',
  reference: 'Verwendungszweck',
  referenceHint: 'Ihre Bank muss ihn mitschicken, damit wir wissen, dass die Zahlung von Ihnen ist.',
  account: 'Konto',
  copy: 'Kopieren',
  copyWhat: 'Kopieren: {what}',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn.',

  title: 'Überweisungen unterwegs',
  pendingOut: '{amount} zu überweisen bis {date}',
  received: '{amount} sind da, {missing} fehlen.',
  notAvailable: 'Verbrauchen können Sie es erst, wenn es da ist.',
  howToPay: 'So zahlen Sie',
  cancel: 'Überweisung stornieren',
  cancelTitle: 'Diese Überweisung stornieren',
  cancelText:
    'Tun Sie das nur, wenn das Geld nicht abgeschickt ist. Die Rechnung wird ungültig, und es wird nichts gutgeschrieben.',
  cancelConfirm: 'Überweisung stornieren',
  canceling: 'Wird storniert …',
  keep: 'Behalten',
  canceled: 'Die Überweisung von {amount} ist storniert. Ihre Rechnung ist ungültig.',
  cancelSettling: 'Dafür ist Geld eingegangen, deshalb lässt sie sich nicht mehr stornieren.',
  cancelFailed: 'Sie wurde nicht storniert. Versuchen Sie es noch einmal.',
};
