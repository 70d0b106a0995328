import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Spróbuj ponownie lub użyj innej karty do tego samego zakupu.',
  another: 'Użyj innej karty do tego samego zakupu.',
  card_declined: 'Bank może podać przyczynę. Użyj innej karty lub spróbuj ponownie po rozmowie z bankiem.',
  insufficient_funds: 'Użyj innej karty lub spróbuj ponownie, gdy na tej będzie wystarczająco dużo środków.',
  expired_card: 'Dodaj kartę, którą bank przysłał w zamian, lub użyj innej.',
  incorrect_cvc: 'Dodaj kartę ponownie z kodem z jej odwrotu lub użyj innej.',
  authentication_failed: 'Spróbuj ponownie i zatwierdź płatność w aplikacji banku lub użyj innej karty.',
  authentication_required: 'Spróbuj ponownie, mając pod ręką aplikację banku.',
  card_not_supported: 'Użyj innej karty. Bank może włączyć płatności internetowe dla tej karty.',
  limit_exceeded: 'Użyj innej karty lub podnieś limit w aplikacji banku i spróbuj ponownie.',
  processing_error: 'Z kartą wszystko w porządku. Spróbuj ponownie za chwilę.',
  payment_method_missing: 'Dodaj kartę lub wybierz zapisaną.',
};
