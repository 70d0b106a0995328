import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Es ist wieder genug da. Ihre Aufgabe läuft weiter.',
  canceled: 'Es wurde nichts gekauft. Ihre Aufgabe wartet noch.',
  pendingTitle: 'Das hat auf mehr Kapazität gewartet',
  pendingText: 'Es ist nichts verloren: Machen Sie weiter, wo Sie aufgehört haben.',
  goOn: 'Weitermachen',
  dismiss: 'Jetzt nicht',
  notInPlan: 'Das gehört nicht zu Ihrem Tarif.',
  subscriptionRequired: 'Dafür braucht es einen Tarif.',
  limitReached: 'Was Ihr Tarif davon enthält, ist für diesen Zeitraum aufgebraucht.',
  askAdmin: 'Bitten Sie jemanden, der die Abrechnung von {account} verwaltet, mehr zu kaufen.',
};
