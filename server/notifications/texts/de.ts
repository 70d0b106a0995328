import type { EmailTexts } from './email-texts.ts';

export const german: EmailTexts = {
  credits_low: {
    subject: '{account}: noch {amount} Credits',
    paragraphs: [
      '{account} hat bei {seller} noch {amount} Credits.',
      'Kaufen Sie jetzt ein Paket, dann muss nichts anhalten.',
    ],
    action: 'Credits kaufen',
  },
  credits_empty: {
    subject: '{account} hat keine Credits mehr',
    paragraphs: [
      '{account} hat bei {seller} alle Credits verbraucht.',
      'Sobald wieder Credits da sind, geht die Arbeit weiter.',
    ],
    action: 'Credits kaufen',
  },
  balance_low: {
    subject: '{account}: noch {amount} Guthaben',
    paragraphs: [
      'Das Guthaben von {account} bei {seller} beträgt noch {amount}.',
      'Laden Sie jetzt auf, dann muss nichts anhalten.',
    ],
    action: 'Guthaben aufladen',
  },
  balance_empty: {
    subject: 'Das Guthaben von {account} ist aufgebraucht',
    paragraphs: [
      '{account} hat bei {seller} kein Guthaben mehr.',
      'Sobald Guthaben aufgeladen ist, geht die Arbeit weiter.',
    ],
    action: 'Guthaben aufladen',
  },
  balance_negative: {
    subject: 'Das Guthaben von {account} ist negativ',
    paragraphs: [
      'Das Guthaben von {account} bei {seller} beträgt {amount}.',
      'Was Sie aufladen, gleicht das zuerst aus.',
    ],
    action: 'Guthaben aufladen',
  },
  receipt: {
    subject: 'Beleg {number} von {seller}',
    paragraphs: ['{account} hat am {date} {amount} bezahlt. Vielen Dank.', 'Die Rechnung hat die Nummer {number}.'],
    action: 'Rechnung ansehen',
  },
  invoice: {
    subject: 'Rechnung {number} von {seller}',
    paragraphs: ['Hier ist, wie gewünscht, die Rechnung {number} von {seller} für {account} über {amount}.'],
    action: 'Rechnung ansehen',
  },
  payment_failed: {
    subject: 'Eine Zahlung an {seller} ist nicht durchgegangen',
    paragraphs: [
      '{amount} konnten für {account} nicht abgebucht werden.',
      'Es wurde nichts abgebucht. Vielleicht klappt es mit einer anderen Zahlungsart.',
    ],
    action: 'Zahlung prüfen',
  },
  past_due: {
    subject: '{account}: Rechnung {number} konnte nicht bezahlt werden',
    paragraphs: [
      'Die Rechnung {number} von {seller} über {amount} konnte nicht abgebucht werden.',
      'Gewährtes und Gekauftes bleibt nutzbar. Neue Käufe sind erst möglich, wenn sie bezahlt ist.',
    ],
    action: 'Rechnung bezahlen',
  },
  auto_top_up_announced: {
    subject: 'Die automatische Aufladung von {account} beginnt',
    paragraphs: [
      'Ab {date} darf {seller} wie vereinbart {amount} selbst abbuchen, sobald es bei {account} knapp wird.',
      'Mit einem Klick schalten Sie das ab.',
    ],
    action: 'Automatische Aufladung ansehen',
  },
  auto_top_up_charged: {
    subject: '{amount} automatisch aufgeladen',
    paragraphs: ['Bei {account} wurde es knapp, darum hat {seller} wie vereinbart {amount} abgebucht.'],
    action: 'Verlauf ansehen',
  },
  auto_top_up_paused: {
    subject: 'Die automatische Aufladung von {account} ruht',
    paragraphs: ['{seller} konnte die hinterlegte Zahlungsart nicht belasten. Darum ruht die automatische Aufladung.'],
    action: 'Automatische Aufladung ansehen',
  },
  alert_crossed: {
    subject: '{account}: Ihre Warnung bei {amount}',
    paragraphs: ['{account} hat die Schwelle von {amount} erreicht, die Sie bei {seller} gesetzt haben.'],
    action: 'Abrechnung öffnen',
  },
};
