import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Kiedy doładować',
  whenMoney: 'Przy saldzie',
  whenCredits: 'Przy liczbie kredytów',
  whenDays: 'Gdy w moim tempie zostanie określona liczba dni',
  level: 'Saldo',
  credits: 'Kredyty',
  daysLeft: 'Pozostałe dni',

  what: 'Co dodać',
  fixed: 'Za każdym razem tyle samo',
  toTarget: 'Do docelowego poziomu',
  predictive: 'Tyle, ile trzeba na najbliższe dni',
  predictiveHint: 'Obliczane na podstawie Twojego tempa. Dopóki nie jest znane, nic nie jest pobierane.',
  amount: 'Kwota',
  limits: 'od {minimum} do {maximum}, plus podatek',
  target: 'Poziom docelowy',
  days: 'Na ile dni',
  pack: 'Pakiet',
  packOption: {
    one: '{pack}: {count} kredyt, {price}',
    few: '{pack}: {count} kredyty, {price}',
    many: '{pack}: {count} kredytów, {price}',
    other: '{pack}: {count} kredytu, {price}',
  },
  quantity: 'Ile za każdym razem',

  cap: 'Najwyżej miesięcznie',
  capHint: 'Z podatkiem. Ponad to nic nie jest pobierane do następnego miesiąca.',
  capLimit: 'Z podatkiem, najwyżej {limit}. Ponad to nic nie jest pobierane do następnego miesiąca.',
  method: 'Metoda płatności',
  methodDefault: 'Ta używana do płatności',
  methodDefaultNamed: '{name}, używana do płatności',
  backup: 'W razie odrzucenia następuje jedna próba z metodą zapasową: {backup}.',
  noBackup: 'Nie ma metody zapasowej. Możesz ją wybrać w sekcji Metoda płatności.',

  preview: 'Co to oznacza',
  oneCharge: 'Jedno pobranie wyniosłoby teraz {total}, w tym {tax} podatku.',
  oneChargeUntaxed: 'Jedno pobranie wyniosłoby teraz {total}.',
  firstRun: 'W Twoim tempie nastąpi po raz pierwszy około {date}.',
  capLeft: 'Z limitu na ten miesiąc zostało {amount}.',
  charges_now: 'Próg jest już osiągnięty: zapisanie oznacza natychmiastowe pobranie {total}.',
  cap_below_one_charge: 'Limit jest niższy niż jedno pobranie, więc doładowanie nigdy by nie nastąpiło.',
  cap_nearly_used:
    'Limit nie wystarcza na dwa pobrania w tym miesiącu, więc doładowanie może nie nastąpić wtedy, gdy będzie potrzebne.',
  below_spend_of_a_day: 'Dziennie zużywasz więcej: środki mogą się wyczerpać, zanim pobranie dojdzie do skutku.',
  no_payment_method: 'Nie zapisano metody płatności. Bez niej nic nie jest pobierane.',
  payment_method_not_chargeable:
    'Bank wymaga zatwierdzania każdej płatności tą metodą, więc nie można jej obciążyć pod Twoją nieobecność.',
  not_enough_data: 'Twoje tempo nie jest jeszcze znane. Do tego czasu nic nie jest pobierane.',
  purchases_blocked:
    'W tej chwili niczego nie można kupić. Doładowania zaczną działać, gdy problem zostanie rozwiązany.',

  simulated: {
    one: 'Dla ostatniego {count} dnia',
    few: 'Dla ostatnich {count} dni',
    many: 'Dla ostatnich {count} dni',
    other: 'Dla ostatniego {count} dnia',
  },
  wouldNotHave: 'Nic nie zostałoby pobrane.',
  wouldHave: {
    one: 'Nastąpiłoby {count} pobranie, {total} z podatkiem.',
    few: 'Nastąpiłyby {count} pobrania, {total} z podatkiem.',
    many: 'Nastąpiłoby {count} pobrań, {total} z podatkiem.',
    other: 'Nastąpiłoby {count} pobrania, {total} z podatkiem.',
  },
  wouldHold: {
    one: 'Limit wstrzymałby {count} pobranie.',
    few: 'Limit wstrzymałby {count} pobrania.',
    many: 'Limit wstrzymałby {count} pobrań.',
    other: 'Limit wstrzymałby {count} pobrania.',
  },
  wouldRunOut: {
    one: 'Mimo to przez {count} dzień zabrakłoby środków.',
    few: 'Mimo to przez {count} dni zabrakłoby środków.',
    many: 'Mimo to przez {count} dni zabrakłoby środków.',
    other: 'Mimo to przez {count} dnia zabrakłoby środków.',
  },
  wouldUnknown: 'Zużycie jest jeszcze za małe, aby to sprawdzić.',
  chargedOn: 'Pobrania: {days}',

  consent: 'Twoja zgoda',
  consentVersion: 'Wersja {version}',
  agree: 'Znam treść tego oświadczenia i wyrażam zgodę',
  agreeMissing: 'Bez Twojej zgody niczego nie można pobrać. Zaznacz pole, aby jej udzielić.',
  textChanged: 'Treść się zmieniła. Przeczytaj ją ponownie.',
  'text_2026-11-22':
    'Zgadzam się na automatyczne obciążanie mojej zapisanej metody płatności, bez pytania mnie za każdym razem, zawsze ' +
    'gdy to, co mi zostało, osiągnie ustawiony przeze mnie próg, na ustawioną przeze mnie kwotę plus podatek, i nigdy na ' +
    'więcej w miesiącu kalendarzowym niż ustawiony przeze mnie limit miesięczny. Jeśli ta metoda płatności zostanie ' +
    'odrzucona, zamiast niej można obciążyć moją zapasową metodę płatności. Do każdego pobrania wystawiana jest faktura. ' +
    'Mogę to w każdej chwili zmienić lub wyłączyć, a po wyłączeniu pozostaje wyłączone, dopóki znów tego nie włączę.',

  switchOn: 'Włącz automatyczne doładowania',
  save: 'Zapisz zmiany',
  saveAndPay: 'Zapisz i zapłać teraz {total}',
  saving: 'Zapisywanie…',
  cancel: 'Anuluj',

  amountWrong: 'Podaj kwotę, na przykład {example}.',
  creditsWrong: 'Podaj całkowitą liczbę kredytów.',
  numberWrong: 'Podaj liczbę całkowitą od {minimum} do {maximum}.',
  tooSmall: 'Podaj co najmniej {limit}.',
  tooLarge: 'Podaj najwyżej {limit}.',
  targetTooLow: 'Poziom docelowy musi być wyższy niż próg, przy którym następuje doładowanie.',
  daysTooFew: 'Podaj więcej dni, niż zostaje w chwili doładowania.',
  methodGone: 'Tej metody nie można już obciążyć. Wybierz inną.',
  packGone: 'Tego pakietu nie ma już w ofercie. Wybierz inny.',
  failed: 'Nic nie zapisano i nic nie pobrano. Spróbuj ponownie.',
};
