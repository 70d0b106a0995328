import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Er is weer genoeg. Je taak gaat door.',
  canceled: 'Er is niets gekocht. Je taak wacht nog.',
  pendingTitle: 'Dit wachtte op meer capaciteit',
  pendingText: 'Er is niets verloren: ga verder waar je gebleven was.',
  goOn: 'Doorgaan',
  dismiss: 'Niet nu',
  notInPlan: 'Dit hoort niet bij je abonnement.',
  subscriptionRequired: 'Hiervoor is een abonnement nodig.',
  limitReached: 'Wat je abonnement hiervan omvat, is voor deze periode op.',
  askAdmin: 'Vraag iemand die de facturering van {account} beheert om meer te kopen.',
};
