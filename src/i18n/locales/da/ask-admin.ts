import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Spørg din administrator',
  title: 'Spørg din administrator',
  intro:
    'Du kan bruge det, der er, men ikke købe mere. Send dette til en, der administrerer faktureringen for {account}.',
  textLabel: 'Din besked',

  needCredits: {
    one: '{account} mangler {count} kredit, for at jeg kan fortsætte.',
    other: '{account} mangler {count} kreditter, for at jeg kan fortsætte.',
  },
  needFunds: '{account} mangler {amount}, for at jeg kan fortsætte.',
  wantCredits: '{account} har brug for flere kreditter, for at jeg kan fortsætte.',
  wantFunds: '{account} har brug for mere på saldoen, for at jeg kan fortsætte.',
  wantPaid: 'En regning til {account} mangler at blive betalt. Når den er det, kan vi købe mere.',
  wantPlan: '{account} har brug for et andet abonnement, for at jeg kan fortsætte.',
  where: 'Det kan gøres her: {link}',

  copy: 'Kopiér beskeden',
  copied: 'Kopieret',
  copyFailed: 'Den kunne ikke kopieres. Markér teksten, og kopiér den.',
  email: 'Skriv en e-mail',
  subject: 'Fakturering for {account}',
  close: 'Luk',
  passedOn: 'Din anmodning er givet videre.',
  waiting: 'Når der er nok, kan du fortsætte her.',
  enough: 'Der er nok nu. Du kan fortsætte.',
};
