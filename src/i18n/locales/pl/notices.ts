import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Ukryj to powiadomienie',

  credits_low: 'Twoje kredyty się kończą: zostało {amount}.',
  credits_low_plain: 'Twoje kredyty się kończą.',
  credits_empty: 'Nie masz już kredytów.',
  balance_low: 'Twoje saldo się kończy: zostało {amount}.',
  balance_low_plain: 'Twoje saldo się kończy.',
  balance_empty: 'Twoje saldo się wyczerpało.',
  balance_negative: 'Twoje saldo wynosi {amount}. Następne doładowanie najpierw to pokryje.',
  payment_past_due:
    'Ostatnia płatność nie powiodła się. Usługa działa dalej w ramach tego, co masz; po jej opłaceniu będzie można dokupić więcej.',
  payment_past_due_amount:
    'Do zapłaty pozostało {amount}. Usługa działa dalej w ramach tego, co masz; po zapłacie będzie można dokupić więcej.',
  trial_ending: 'Okres próbny kończy się {date}.',
  trial_ending_soon: 'Okres próbny niedługo się kończy.',
  subscription_canceled: 'Twój plan się zakończył. Z zakupów możesz dalej korzystać.',
  subscription_canceled_at: 'Twój plan zakończył się {date}. Z zakupów możesz dalej korzystać.',
  subscription_canceling: 'Twój plan niedługo się kończy. Z zakupów możesz dalej korzystać.',
  subscription_canceling_at: 'Twój plan kończy się {date}. Z zakupów możesz dalej korzystać.',
  subscription_paused: 'Twój plan jest wstrzymany. Możesz używać tego, co masz; nic nie jest pobierane.',
  plan_change_scheduled: 'Twój plan niedługo się zmieni.',
  plan_change_scheduled_at: 'Twój plan zmieni się na {plan} {date}.',
  payment_method_missing: 'Nie zapisano metody płatności. Dodaj ją, aby w razie potrzeby móc dokupić więcej.',
  payment_method_expiring: 'Twoja karta niedługo wygaśnie. Dodaj inną, aby następna płatność się powiodła.',
  purchase_processing: 'Bank jeszcze potwierdza płatność. Nie trzeba płacić ponownie: zaktualizujemy tę stronę.',
  purchase_action: 'Bank prosi o zatwierdzenie płatności. Nic jeszcze nie dodano.',
  purchase_declined: 'Płatność nie powiodła się. Nie pobrano od Ciebie żadnej opłaty.',
  purchase_disputed:
    'Płatność {amount} jest reklamowana w Twoim banku. Z tego, co za nią kupiono, nie można korzystać do decyzji banku.',
  purchase_disputed_plain:
    'Płatność jest reklamowana w Twoim banku. Z tego, co za nią kupiono, nie można korzystać do decyzji banku.',
  payment_returned: 'Bank wycofał płatność {amount}. To, co za nią kupiono, nie jest już dostępne.',
  payment_returned_plain: 'Bank wycofał płatność. To, co za nią kupiono, nie jest już dostępne.',
  capacity_frozen: 'Płatność jest sprawdzana. Z tego, co za nią kupiono, na razie nie można korzystać.',
  funds_pending: 'Przelew {amount} jeszcze nie dotarł. Zostanie dodany po wpłynięciu.',
  funds_pending_plain: 'Przelew jeszcze nie dotarł. Zostanie dodany po wpłynięciu.',
  grace_active: 'Do {date} możesz schodzić poniżej zera, aby dokończyć to, co trwa.',
  grace_active_soon: 'Przez krótki czas możesz schodzić poniżej zera, aby dokończyć to, co trwa.',
  limit_near: '{feature}: prawie wyczerpane w tym okresie.',
  limit_reached: '{feature}: wyczerpane w tym okresie.',
  alert_crossed: 'Pozostała ilość osiągnęła próg, o którym chcesz wiedzieć.',
  auto_top_up_paused: 'Automatyczne doładowania są zawieszone. Sprawdź dlaczego i wznów po rozwiązaniu problemu.',
  auto_top_up_held: 'Automatyczne doładowanie jest należne, ale wstrzymane. Sprawdź dlaczego.',
  spend_cap_near: 'Zbliżasz się do ustawionego limitu wydatków.',
  spend_cap_passed: 'Wydatki przekroczyły ustawiony limit.',
  spend_cap_reached:
    'Ustawiony limit wydatków został osiągnięty. Niczego więcej nie można użyć, dopóki nie zacznie się od nowa lub go nie podniesiesz.',

  buyCredits: 'Kup kredyty',
  addFunds: 'Doładuj saldo',
  payInvoice: 'Zapłać fakturę',
  reactivate: 'Wznów',
  showPayment: 'Pokaż płatność',
  approve: 'Zatwierdź',
  anotherCard: 'Użyj innej karty',
};
