import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Het maximum van deze maand laat geen ruimte meer. Verhoog het, of wacht op de volgende maand.',
  cooldown: 'De laatste afschrijving is nog maar kort geleden. Het wacht tot de volgende.',
  too_many_attempts: 'Er waren meerdere pogingen in korte tijd. Het wacht tot de volgende.',
  recent_failure: 'De laatste afschrijving is kort geleden mislukt. Het wacht voordat het opnieuw probeert.',
  awaiting_notice:
    'Je hebt bericht gekregen over de eerste afschrijving. Het wacht, zodat je tijd hebt om bezwaar te maken.',
  purchase_in_progress: 'Er staat een andere betaling open. Het gaat door zodra die is afgerond.',
  payment_past_due: 'Er moet nog een factuur worden betaald. Het gaat door zodra je die hebt betaald.',
  account_frozen: 'Er wordt een betaling gecontroleerd. Het gaat daarna door.',
  disputed: 'Een betaling wordt bij je bank betwist. Het gaat door zodra de bank heeft beslist.',
  subscription_required: 'Er is geen actief abonnement. Het gaat door zodra er een is.',
  plan_changed: 'Je abonnement is veranderd, en de regel past er niet bij. Stel hem opnieuw in.',
  payment_method_required: 'Er is geen betaalmethode opgeslagen. Voeg er een toe.',
  payment_method_not_chargeable: 'De bank wil dat je elke betaling met deze methode goedkeurt. Kies een andere.',
  pack_unavailable: 'Het pakket wordt niet meer aangeboden. Kies een ander.',
  amount_not_allowed: 'Het bedrag valt buiten wat kan worden toegevoegd. Wijzig het.',
  tax_unavailable: 'De belasting kon niet worden berekend. Het wordt vanzelf opnieuw geprobeerd.',
  not_enough_data: 'Je tempo is nog niet bekend. Het gaat door zodra er genoeg verbruik is.',
  payment_service_unavailable: 'De betaaldienst was niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd.',
  payment_failed: 'Meerdere afschrijvingen achter elkaar zijn mislukt. Controleer de betaalmethode en hervat daarna.',
  authentication_required: 'Je bank wil dat je de betaling zelf goedkeurt. Kies een andere methode en hervat daarna.',
  payment_method_removed: 'De gebruikte betaalmethode is verwijderd. Kies een andere en hervat daarna.',
  other: 'Er staat iets in de weg. Het wordt vanzelf opnieuw geprobeerd.',
};
