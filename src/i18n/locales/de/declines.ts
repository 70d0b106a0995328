import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Versuchen Sie es noch einmal oder nehmen Sie für denselben Kauf eine andere Karte.',
  another: 'Nehmen Sie für denselben Kauf eine andere Karte.',
  card_declined:
    'Den Grund kennt Ihre Bank. Nehmen Sie eine andere Karte oder versuchen Sie es nach Rücksprache noch einmal.',
  insufficient_funds: 'Nehmen Sie eine andere Karte oder versuchen Sie es wieder, sobald diese gedeckt ist.',
  expired_card: 'Fügen Sie die Karte hinzu, die Ihre Bank als Ersatz geschickt hat, oder nehmen Sie eine andere.',
  incorrect_cvc:
    'Fügen Sie die Karte mit der Prüfziffer auf der Rückseite noch einmal hinzu oder nehmen Sie eine andere.',
  authentication_failed:
    'Versuchen Sie es noch einmal und geben Sie die Zahlung in der App Ihrer Bank frei, oder nehmen Sie eine andere Karte.',
  authentication_required: 'Versuchen Sie es noch einmal, wenn Sie die App Ihrer Bank zur Hand haben.',
  card_not_supported: 'Nehmen Sie eine andere Karte. Ihre Bank kann diese für Zahlungen im Internet freischalten.',
  limit_exceeded:
    'Nehmen Sie eine andere Karte oder erhöhen Sie das Limit in der App Ihrer Bank und versuchen Sie es noch einmal.',
  processing_error: 'Mit Ihrer Karte ist alles in Ordnung. Versuchen Sie es gleich noch einmal.',
  payment_method_missing: 'Fügen Sie eine Karte hinzu oder wählen Sie eine gespeicherte.',
};
