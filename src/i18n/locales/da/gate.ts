import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Der er nok igen. Din opgave fortsætter.',
  canceled: 'Intet blev købt. Din opgave venter stadig.',
  pendingTitle: 'Dette ventede på mere kapacitet',
  pendingText: 'Intet er gået tabt: fortsæt, hvor du slap.',
  goOn: 'Fortsæt',
  dismiss: 'Ikke nu',
  notInPlan: 'Dette er ikke en del af dit abonnement.',
  subscriptionRequired: 'Det kræver et abonnement.',
  limitReached: 'Det, dit abonnement inkluderer af dette, er brugt op for perioden.',
  askAdmin: 'Bed en, der administrerer faktureringen for {account}, om at købe mere.',
};
