import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Administration fragen',
  title: 'Administration fragen',
  intro:
    'Sie können nutzen, was da ist, aber nichts kaufen. Schicken Sie das jemandem, der die Abrechnung von {account} verwaltet.',
  textLabel: 'Ihre Nachricht',

  needCredits: {
    one: '{account} braucht {count} Credit mehr, damit ich weitermachen kann.',
    other: '{account} braucht {count} Credits mehr, damit ich weitermachen kann.',
  },
  needFunds: '{account} braucht {amount} mehr, damit ich weitermachen kann.',
  wantCredits: '{account} braucht mehr Credits, damit ich weitermachen kann.',
  wantFunds: '{account} braucht mehr Guthaben, damit ich weitermachen kann.',
  wantPaid: 'Eine Rechnung von {account} ist noch zu zahlen, damit wir mehr kaufen können.',
  wantPlan: '{account} braucht einen anderen Tarif, damit ich weitermachen kann.',
  where: 'Das geht hier: {link}',

  copy: 'Nachricht kopieren',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn.',
  email: 'E-Mail schreiben',
  subject: 'Abrechnung von {account}',
  close: 'Schließen',
  passedOn: 'Ihre Anfrage wurde weitergegeben.',
  waiting: 'Sobald genug da ist, können Sie hier weitermachen.',
  enough: 'Jetzt ist genug da. Sie können weitermachen.',
};
