import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Vraag je beheerder',
  title: 'Vraag je beheerder',
  intro:
    'Je kunt gebruiken wat er is, maar niet meer kopen. Stuur dit naar iemand die de facturering van {account} beheert.',
  textLabel: 'Je bericht',

  needCredits: {
    one: '{account} heeft nog {count} credit nodig, zodat ik verder kan.',
    other: '{account} heeft nog {count} credits nodig, zodat ik verder kan.',
  },
  needFunds: '{account} heeft nog {amount} nodig, zodat ik verder kan.',
  wantCredits: '{account} heeft meer credits nodig, zodat ik verder kan.',
  wantFunds: 'Het saldo van {account} moet worden opgewaardeerd, zodat ik verder kan.',
  wantPaid: 'Er moet nog een factuur van {account} worden betaald, zodat we meer kunnen kopen.',
  wantPlan: '{account} heeft een ander abonnement nodig, zodat ik verder kan.',
  where: 'Dat kan hier: {link}',

  copy: 'Bericht kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer die.',
  email: 'E-mail schrijven',
  subject: 'Facturering van {account}',
  close: 'Sluiten',
  passedOn: 'Je verzoek is doorgegeven.',
  waiting: 'Zodra er genoeg is, kun je hier verder.',
  enough: 'Er is nu genoeg. Je kunt verder.',
};
