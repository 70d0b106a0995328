import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Spør administratoren din',
  title: 'Spør administratoren din',
  intro:
    'Du kan bruke det som er der, men ikke kjøpe mer. Send dette til noen som administrerer faktureringen for {account}.',
  textLabel: 'Meldingen din',

  needCredits: {
    one: '{account} trenger {count} kreditt til for at jeg skal kunne fortsette.',
    other: '{account} trenger {count} kreditter til for at jeg skal kunne fortsette.',
  },
  needFunds: '{account} trenger {amount} til for at jeg skal kunne fortsette.',
  wantCredits: '{account} trenger flere kreditter for at jeg skal kunne fortsette.',
  wantFunds: '{account} trenger mer på saldoen for at jeg skal kunne fortsette.',
  wantPaid: 'En faktura til {account} gjenstår å betale. Når den er betalt, kan vi kjøpe mer.',
  wantPlan: '{account} trenger et annet abonnement for at jeg skal kunne fortsette.',
  where: 'Det kan gjøres her: {link}',

  copy: 'Kopier meldingen',
  copied: 'Kopiert',
  copyFailed: 'Den kunne ikke kopieres. Merk teksten og kopier den.',
  email: 'Skriv en e-post',
  subject: 'Fakturering for {account}',
  close: 'Lukk',
  passedOn: 'Forespørselen din er sendt videre.',
  waiting: 'Når det er nok, kan du fortsette her.',
  enough: 'Det er nok nå. Du kan fortsette.',
};
