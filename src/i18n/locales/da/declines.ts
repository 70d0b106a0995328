import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Prøv igen, eller brug et andet kort til det samme køb.',
  another: 'Brug et andet kort til det samme køb.',
  card_declined: 'Din bank kan fortælle hvorfor. Brug et andet kort, eller prøv igen, når du har talt med banken.',
  insufficient_funds: 'Brug et andet kort, eller prøv igen, når der er nok på dette.',
  expired_card: 'Tilføj det kort, din bank har sendt i stedet, eller brug et andet.',
  incorrect_cvc: 'Tilføj kortet igen med koden på bagsiden, eller brug et andet.',
  authentication_failed: 'Prøv igen, og godkend betalingen i din banks app, eller brug et andet kort.',
  authentication_required: 'Prøv igen, når du har din banks app ved hånden.',
  card_not_supported: 'Brug et andet kort. Din bank kan åbne dette for betalinger på nettet.',
  limit_exceeded: 'Brug et andet kort, eller hæv grænsen i din banks app, og prøv igen.',
  processing_error: 'Der er ikke noget galt med dit kort. Prøv igen om lidt.',
  payment_method_missing: 'Tilføj et kort, eller vælg et, du har gemt.',
};
