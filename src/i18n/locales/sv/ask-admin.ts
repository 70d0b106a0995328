import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Fråga din administratör',
  title: 'Fråga din administratör',
  intro:
    'Du kan använda det som finns, men inte köpa mer. Skicka det här till någon som hanterar faktureringen för {account}.',
  textLabel: 'Ditt meddelande',

  needCredits: {
    one: '{account} behöver {count} kredit till för att jag ska kunna fortsätta.',
    other: '{account} behöver {count} krediter till för att jag ska kunna fortsätta.',
  },
  needFunds: '{account} behöver {amount} till för att jag ska kunna fortsätta.',
  wantCredits: '{account} behöver fler krediter för att jag ska kunna fortsätta.',
  wantFunds: '{account} behöver mer saldo för att jag ska kunna fortsätta.',
  wantPaid: 'En faktura för {account} är ännu inte betald. När den är det kan vi köpa mer.',
  wantPlan: '{account} behöver en annan plan för att jag ska kunna fortsätta.',
  where: 'Det kan göras här: {link}',

  copy: 'Kopiera meddelandet',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den.',
  email: 'Skriv ett e-brev',
  subject: 'Fakturering för {account}',
  close: 'Stäng',
  passedOn: 'Din fråga har skickats vidare.',
  waiting: 'När det finns tillräckligt kan du fortsätta här.',
  enough: 'Nu finns det tillräckligt. Du kan fortsätta.',
};
