import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Nu finns det tillräckligt igen. Din uppgift fortsätter.',
  canceled: 'Inget köptes. Din uppgift väntar fortfarande.',
  pendingTitle: 'Det här väntade på mer kapacitet',
  pendingText: 'Inget har gått förlorat: fortsätt där du slutade.',
  goOn: 'Fortsätt',
  dismiss: 'Inte nu',
  notInPlan: 'Det här ingår inte i din plan.',
  subscriptionRequired: 'För det här behövs en plan.',
  limitReached: 'Det som ingår av detta i din plan är slut för perioden.',
  askAdmin: 'Be någon som hanterar faktureringen för {account} att köpa mer.',
};
