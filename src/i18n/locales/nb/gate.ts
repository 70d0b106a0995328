import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Det er nok igjen nå. Oppgaven din fortsetter.',
  canceled: 'Ingenting ble kjøpt. Oppgaven din venter fortsatt.',
  pendingTitle: 'Dette ventet på mer kapasitet',
  pendingText: 'Ingenting er tapt: fortsett der du slapp.',
  goOn: 'Fortsett',
  dismiss: 'Ikke nå',
  notInPlan: 'Dette er ikke en del av abonnementet ditt.',
  subscriptionRequired: 'Dette krever et abonnement.',
  limitReached: 'Det abonnementet ditt inkluderer av dette, er brukt opp for perioden.',
  askAdmin: 'Be noen som administrerer faktureringen for {account}, om å kjøpe mer.',
};
