import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Wczytywanie formularza…',
  sandboxLegend: 'Karta testowa',
  sandboxText:
    'To środowisko testowe: wybierz, jak zachowa się karta. Numer karty nie jest potrzebny i nie są przekazywane pieniądze.',
  fieldsLabel: 'Karta lub inna metoda płatności',
  privacy:
    'Wprowadzone dane trafiają bezpośrednio do Stripe. {seller} nigdy nie widzi numeru. Teraz nic nie jest pobierane.',

  failed: 'Karta nie została zapisana. Nie pobrano żadnej opłaty. Spróbuj ponownie.',
  refused: 'Karta nie została przyjęta. Nie pobrano żadnej opłaty. Sprawdź dane lub użyj innej karty.',
  refusedBecause: '{reason} Nie pobrano żadnej opłaty.',
  unreachable: 'Nie udało się połączyć z usługą płatniczą. Nie pobrano żadnej opłaty. Spróbuj ponownie.',
  limited: 'Było dużo prób w krótkim czasie. Nie pobrano żadnej opłaty. Odczekaj chwilę i spróbuj ponownie.',
  unavailable: 'Tutaj nie można dodać karty. Być może da się to zrobić w ustawieniach konta.',

  blockedTitle: 'Nie udało się wczytać formularza karty',
  blockedText:
    'Być może bloker reklam, ustawienie prywatności lub sieć blokuje js.stripe.com. Nie pobrano żadnej opłaty. Zezwól na to na tej stronie i spróbuj ponownie.',
  blockedOtherwise: 'Zapisana karta działa bez formularza. Możesz też zapytać o inny sposób płatności: {seller}.',
  retry: 'Spróbuj ponownie',

  save: 'Zapisz kartę',
  saving: 'Zapisywanie…',
  cancel: 'Anuluj',
  sheetTitle: 'Dodaj kartę',
};
