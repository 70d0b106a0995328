import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Försök igen, eller använd ett annat kort för samma köp.',
  another: 'Använd ett annat kort för samma köp.',
  card_declined: 'Din bank kan berätta varför. Använd ett annat kort, eller försök igen när du har pratat med banken.',
  insufficient_funds: 'Använd ett annat kort, eller försök igen när det finns tillräckligt på det här.',
  expired_card: 'Lägg till kortet som banken har skickat i stället, eller använd ett annat.',
  incorrect_cvc: 'Lägg till kortet på nytt med koden på baksidan, eller använd ett annat.',
  authentication_failed: 'Försök igen och godkänn betalningen i bankens app, eller använd ett annat kort.',
  authentication_required: 'Försök igen när du har bankens app till hands.',
  card_not_supported: 'Använd ett annat kort. Din bank kan tillåta köp på nätet med det här.',
  limit_exceeded: 'Använd ett annat kort, eller höj gränsen i bankens app och försök igen.',
  processing_error: 'Det är inget fel på ditt kort. Försök igen om en stund.',
  payment_method_missing: 'Lägg till ett kort eller välj ett som du har sparat.',
};
