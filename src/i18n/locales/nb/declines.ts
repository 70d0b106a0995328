import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Prøv igjen, eller bruk et annet kort for det samme kjøpet.',
  another: 'Bruk et annet kort for det samme kjøpet.',
  card_declined:
    'Banken din kan fortelle hvorfor. Bruk et annet kort, eller prøv igjen etter at du har snakket med banken.',
  insufficient_funds: 'Bruk et annet kort, eller prøv igjen når det er nok på dette.',
  expired_card: 'Legg til kortet banken har sendt i stedet, eller bruk et annet.',
  incorrect_cvc: 'Legg til kortet på nytt med koden på baksiden, eller bruk et annet.',
  authentication_failed: 'Prøv igjen og godkjenn betalingen i bankens app, eller bruk et annet kort.',
  authentication_required: 'Prøv igjen når du har bankens app for hånden.',
  card_not_supported: 'Bruk et annet kort. Banken din kan åpne dette for betaling på nett.',
  limit_exceeded: 'Bruk et annet kort, eller øk grensen i bankens app og prøv igjen.',
  processing_error: 'Det er ingenting galt med kortet ditt. Prøv igjen om litt.',
  payment_method_missing: 'Legg til et kort, eller velg et du har lagret.',
};
