import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Månedens loft giver ikke plads til den. Hæv loftet, eller vent til næste måned.',
  cooldown: 'Den seneste betaling var for kort tid siden. Der ventes lidt før den næste.',
  too_many_attempts: 'Der var flere forsøg på kort tid. Der ventes lidt før det næste.',
  recent_failure: 'Den seneste betaling mislykkedes for kort tid siden. Der ventes lidt før næste forsøg.',
  awaiting_notice: 'Du har fået besked om den første betaling. Den venter, så du kan nå at sige fra.',
  purchase_in_progress: 'En anden betaling er i gang. Det fortsætter, når den er færdig.',
  payment_past_due: 'En faktura mangler at blive betalt. Det fortsætter, når du har betalt den.',
  account_frozen: 'En betaling bliver kontrolleret. Det fortsætter, når det er gjort.',
  disputed: 'Der er gjort indsigelse mod en betaling hos din bank. Det fortsætter, når banken har afgjort sagen.',
  subscription_required: 'Der er intet aktivt abonnement. Det fortsætter, når der er et.',
  plan_changed: 'Dit abonnement er ændret, og reglen passer ikke til det. Indstil den på ny.',
  payment_method_required: 'Der er ikke gemt nogen betalingsmetode. Tilføj en.',
  payment_method_not_chargeable: 'Banken vil have dig til at godkende hver betaling med denne metode. Vælg en anden.',
  pack_unavailable: 'Pakken tilbydes ikke længere. Vælg en anden.',
  amount_not_allowed: 'Beløbet ligger uden for det, der kan tilføjes. Ret det.',
  tax_unavailable: 'Skatten kunne ikke beregnes. Der forsøges igen af sig selv.',
  not_enough_data: 'Dit tempo kendes ikke endnu. Det fortsætter, når der er nok forbrug.',
  payment_service_unavailable: 'Betalingstjenesten kunne ikke nås. Der forsøges igen af sig selv.',
  payment_failed: 'Flere betalinger i træk mislykkedes. Kontrollér betalingsmetoden, og genoptag så.',
  authentication_required:
    'Din bank vil have dig til selv at godkende betalingen. Vælg en anden metode, og genoptag så.',
  payment_method_removed: 'Den betalingsmetode, der blev trukket på, er fjernet. Vælg en anden, og genoptag så.',
  other: 'Noget står i vejen. Der forsøges igen af sig selv.',
};
