import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Probeer het opnieuw, of gebruik een andere kaart voor dezelfde aankoop.',
  another: 'Gebruik een andere kaart voor dezelfde aankoop.',
  card_declined:
    'Je bank kan vertellen waarom. Gebruik een andere kaart, of probeer het opnieuw nadat je de bank hebt gesproken.',
  insufficient_funds: 'Gebruik een andere kaart, of probeer het opnieuw zodra er genoeg op deze staat.',
  expired_card: 'Voeg de kaart toe die je bank in plaats hiervan heeft gestuurd, of gebruik een andere.',
  incorrect_cvc: 'Voeg de kaart opnieuw toe met de code op de achterkant, of gebruik een andere.',
  authentication_failed:
    'Probeer het opnieuw en keur de betaling goed in de app van je bank, of gebruik een andere kaart.',
  authentication_required: 'Probeer het opnieuw wanneer je de app van je bank bij de hand hebt.',
  card_not_supported: 'Gebruik een andere kaart. Je bank kan online betalen met deze kaart toestaan.',
  limit_exceeded: 'Gebruik een andere kaart, of verhoog de limiet in de app van je bank en probeer het opnieuw.',
  processing_error: 'Er is niets mis met je kaart. Probeer het zo opnieuw.',
  payment_method_missing: 'Voeg een kaart toe of kies een kaart die je hebt opgeslagen.',
};
