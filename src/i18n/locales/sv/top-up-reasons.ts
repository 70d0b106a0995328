import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Månadens tak ger inte plats för den. Höj taket eller vänta till nästa månad.',
  cooldown: 'Den senaste debiteringen var nyligen. Det väntas en stund före nästa.',
  too_many_attempts: 'Det gjordes flera försök på kort tid. Det väntas en stund före nästa.',
  recent_failure: 'Den senaste debiteringen misslyckades nyligen. Det väntas en stund före nästa försök.',
  awaiting_notice: 'Du har fått veta om den första debiteringen. Den väntar, så att du hinner säga ifrån.',
  purchase_in_progress: 'En annan betalning pågår. Det fortsätter när den är klar.',
  payment_past_due: 'En faktura återstår att betala. Det fortsätter när du har betalat den.',
  account_frozen: 'En betalning granskas. Det fortsätter när det är klart.',
  disputed: 'En betalning är bestridd hos din bank. Det fortsätter när banken har beslutat.',
  subscription_required: 'Det finns ingen aktiv plan. Det fortsätter när det finns en.',
  plan_changed: 'Din plan har ändrats, och regeln passar inte till den. Ställ in den på nytt.',
  payment_method_required: 'Inget betalsätt är sparat. Lägg till ett.',
  payment_method_not_chargeable:
    'Banken vill att du godkänner varje betalning med det här betalsättet. Välj ett annat.',
  pack_unavailable: 'Paketet erbjuds inte längre. Välj ett annat.',
  amount_not_allowed: 'Beloppet ligger utanför det som kan läggas till. Ändra det.',
  tax_unavailable: 'Skatten kunde inte räknas ut. Ett nytt försök görs av sig självt.',
  not_enough_data: 'Din takt är inte känd än. Det fortsätter när det finns tillräckligt med användning.',
  payment_service_unavailable: 'Betaltjänsten gick inte att nå. Ett nytt försök görs av sig självt.',
  payment_failed: 'Flera debiteringar i rad misslyckades. Kontrollera betalsättet och återuppta sedan.',
  authentication_required:
    'Din bank vill att du godkänner betalningen själv. Välj ett annat betalsätt och återuppta sedan.',
  payment_method_removed: 'Betalsättet som debiterades har tagits bort. Välj ett annat och återuppta sedan.',
  other: 'Något står i vägen. Ett nytt försök görs av sig självt.',
};
