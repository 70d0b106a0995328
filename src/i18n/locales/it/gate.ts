import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'C’è di nuovo abbastanza. La tua attività continua.',
  canceled: 'Non è stato acquistato nulla. La tua attività è ancora in attesa.',
  pendingTitle: 'Questa attività attendeva altra capacità',
  pendingText: 'Nulla è andato perso: riprendi da dove eri.',
  goOn: 'Continua',
  dismiss: 'Non ora',
  notInPlan: 'Questo non fa parte del tuo piano.',
  subscriptionRequired: 'Per questo serve un piano.',
  limitReached: 'Quanto ne include il tuo piano è esaurito per questo periodo.',
  askAdmin: 'Chiedi a chi gestisce la fatturazione di {account} di acquistarne altri.',
};
