import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Chiedi al tuo amministratore',
  title: 'Chiedi al tuo amministratore',
  intro: 'Puoi usare ciò che c’è, ma non acquistare altro. Invia questo a chi gestisce la fatturazione di {account}.',
  textLabel: 'Il tuo messaggio',

  needCredits: {
    one: '{account} ha bisogno di {count} credito in più perché io possa continuare.',
    many: '{account} ha bisogno di {count} di crediti in più perché io possa continuare.',
    other: '{account} ha bisogno di {count} crediti in più perché io possa continuare.',
  },
  needFunds: '{account} ha bisogno di altri {amount} perché io possa continuare.',
  wantCredits: '{account} ha bisogno di altri crediti perché io possa continuare.',
  wantFunds: '{account} ha bisogno di altri fondi perché io possa continuare.',
  wantPaid: 'Resta da pagare una fattura di {account}. Dopo potremo acquistare altro.',
  wantPlan: '{account} ha bisogno di un altro piano perché io possa continuare.',
  where: 'Si può fare qui: {link}',

  copy: 'Copia il messaggio',
  copied: 'Copiato',
  copyFailed: 'Non è stato possibile copiare. Seleziona il testo e copialo.',
  email: 'Scrivi un’e-mail',
  subject: 'Fatturazione di {account}',
  close: 'Chiudi',
  passedOn: 'La tua richiesta è stata inoltrata.',
  waiting: 'Quando ce n’è abbastanza, puoi continuare qui.',
  enough: 'Ora ce n’è abbastanza. Puoi continuare.',
};
