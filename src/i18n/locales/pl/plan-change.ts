import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Zmień na {plan}',
  changeTitlePlain: 'Zmień plan',
  invoiceTitle: 'Zapłać fakturę {number}',
  invoiceTitlePlain: 'Zapłać otwartą fakturę',
  reactivateTitle: 'Wznów {plan}',
  reactivateTitlePlain: 'Wznów plan',

  startsNow: '{plan} zaczyna działać zaraz po opłaceniu.',
  startsNowFree: '{plan} zaczyna działać od razu.',
  startsOn: '{plan} od {date}. Do tego czasu nic się nie zmienia.',
  trialUntil: 'Bezpłatnie do {date}.',
  nextPayment: 'Następna płatność: {amount}, {date}.',
  noPayment: 'Od tego czasu nic nie jest pobierane.',
  customerCredit: '{amount} z Twoich wpłat zostaje na koncie i pomniejsza następne faktury.',

  creditsChange: 'Kredyty z planu: teraz {before}, zaraz potem {after}.',
  creditsReset: 'Kredyty z planu: do tego czasu {before}. Od {date} w każdym okresie {after}.',
  creditsEnd: 'Kredyty z planu kończą się {date}. Do tego czasu możesz użyć pozostałych: {before}.',
  creditsKept: 'Kupione kredyty ({amount}) pozostają dokładnie bez zmian.',
  creditsWait:
    'Kupione kredyty ({amount}) pozostają Twoje, ale {plan} nie używa kredytów. Poczekają na plan, który ich używa.',
  balanceChange: 'Saldo z planu: teraz {before}, zaraz potem {after}.',
  balanceReset: 'Saldo z planu: do tego czasu {before}. Od {date} w każdym okresie {after}.',
  balanceEnd: 'Saldo z planu kończy się {date}. Do tego czasu możesz użyć pozostałych {before}.',
  balanceKept: 'Twoje doładowania ({amount}) pozostają dokładnie bez zmian.',
  balanceWait:
    'Twoje doładowania ({amount}) pozostają Twoje, ale {plan} nie korzysta z salda. Poczekają na plan, który z niego korzysta.',

  featuresLost: 'Już nieobjęte planem: {names}.',
  featuresGained: 'Nowe w tym planie: {names}.',
  addOnsEnding: 'Kończy się razem z nim: {names}.',
  seatsExcess: 'Zajętych miejsc: {inUse}, a dostępnych będzie {available}. Do tego czasu zwolnij {excess}.',
  replacesCancellation: 'Tym samym rezygnacja zostaje cofnięta.',
  replacesChange: 'Zaplanowana wcześniej zmiana nie nastąpi.',

  advicePack:
    'Taniej: w Twoim tempie potrzeba miesięcznie o {missing} kredytów więcej. {pack} pokryje to za {packPrice}; {plan} kosztuje o {upgradePrice} więcej miesięcznie.',
  adviceUpgrade:
    'Dobry wybór: w Twoim tempie potrzeba miesięcznie o {missing} kredytów więcej. W pakietach kosztowałyby {packPrice}; {plan} kosztuje o {upgradePrice} więcej.',

  invoiceText: 'Po jej opłaceniu {plan} działa dalej i znów można kupować.',
  invoiceTextPlain: 'Po jej opłaceniu znów można kupować.',
  invoiceRetry: 'W przeciwnym razie następna próba nastąpi {date}.',
  reactivateText: '{plan} zaczyna się od nowa dzisiaj, w dzisiejszej cenie. Z zakupów możesz dalej korzystać.',

  confirmChange: 'Zmień na {plan}',
  confirmChangePaid: 'Zmień na {plan} · {total}',
  confirmOn: 'Zmień {date}',
  confirmReactivate: 'Wznów {plan}',
  confirmReactivatePaid: 'Wznów {plan} · {total}',
  keep: 'Zachowaj {plan}',
  changing: 'Zmienianie…',
  changed: 'Masz teraz {plan}.',
  changedPlain: 'Plan został zmieniony.',
  scheduled: '{plan} od {date}.',
  reactivated: '{plan} znów jest aktywny.',
  reactivatedPlain: 'Plan znów jest aktywny.',
  invoicePaid: 'Faktura jest zapłacona. {plan} działa dalej.',
  invoicePaidPlain: 'Faktura jest zapłacona.',

  failed: 'Nic nie zmieniono i nie pobrano żadnej opłaty. Spróbuj ponownie.',
  refusedSeats:
    'Zajętych jest więcej miejsc, niż obejmuje {plan}. Zwolnij kilka, a potem zmień plan. Nic nie zmieniono.',
  refusedPastDue: 'Najpierw zapłać otwartą fakturę, potem będzie można zmienić plan. Nic nie zmieniono.',
  refusedRenewal: 'Trwa opłacanie bieżącego okresu. Plan będzie można zmienić po jego zakończeniu.',
  refusedUnavailable: 'Ten plan nie jest już oferowany. Nic nie zmieniono.',
  refusedNotAllowed: 'Ta zmiana nie jest teraz możliwa z Twojego planu. Nic nie zmieniono.',
  refusedMethod: 'Najpierw dodaj metodę płatności. Zostanie obciążona po zakończeniu okresu próbnego.',
};
