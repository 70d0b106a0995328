import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatyczne doładowania',
  loading: 'Wczytywanie automatycznych doładowań…',

  off: 'Wyłączone. Nic nie jest pobierane bez Twojego zakupu.',
  notOffered: 'W tym planie nie można doładowywać.',
  on: 'Włączone',
  pausedWord: 'Zawieszone',
  heldWord: 'Wstrzymane',

  whenMoney: 'Następuje, gdy saldo spadnie do {level}.',
  whenCredits: {
    one: 'Następuje, gdy zostanie {count} kredyt.',
    few: 'Następuje, gdy zostaną {count} kredyty.',
    many: 'Następuje, gdy zostanie {count} kredytów.',
    other: 'Następuje, gdy zostanie {count} kredytu.',
  },
  whenDays: {
    one: 'Następuje, gdy to, co masz, wystarczy jeszcze na {count} dzień.',
    few: 'Następuje, gdy to, co masz, wystarczy jeszcze na {count} dni.',
    many: 'Następuje, gdy to, co masz, wystarczy jeszcze na {count} dni.',
    other: 'Następuje, gdy to, co masz, wystarczy jeszcze na {count} dnia.',
  },
  doesAmount: 'Za każdym razem dodaje {amount}, najwyżej {cap} miesięcznie z podatkiem.',
  doesPacks: 'Za każdym razem kupuje {quantity} × {pack}, najwyżej {cap} miesięcznie z podatkiem.',
  doesTargetMoney: 'Uzupełnia saldo do {target}, najwyżej {cap} miesięcznie z podatkiem.',
  doesTargetCredits: {
    one: 'Kupuje {pack}, aż będzie {count} kredyt, najwyżej {cap} miesięcznie z podatkiem.',
    few: 'Kupuje {pack}, aż będą {count} kredyty, najwyżej {cap} miesięcznie z podatkiem.',
    many: 'Kupuje {pack}, aż będzie {count} kredytów, najwyżej {cap} miesięcznie z podatkiem.',
    other: 'Kupuje {pack}, aż będzie {count} kredytu, najwyżej {cap} miesięcznie z podatkiem.',
  },
  doesDays: {
    one: 'Dodaje tyle, ile w Twoim tempie potrzeba na {count} dzień, najwyżej {cap} miesięcznie z podatkiem.',
    few: 'Dodaje tyle, ile w Twoim tempie potrzeba na {count} dni, najwyżej {cap} miesięcznie z podatkiem.',
    many: 'Dodaje tyle, ile w Twoim tempie potrzeba na {count} dni, najwyżej {cap} miesięcznie z podatkiem.',
    other: 'Dodaje tyle, ile w Twoim tempie potrzeba na {count} dnia, najwyżej {cap} miesięcznie z podatkiem.',
  },

  due: 'Próg jest osiągnięty: za chwilę nastąpi pobranie.',
  charging: 'Pobranie jest w toku. Nie trzeba płacić samodzielnie.',
  held: 'Doładowanie powinno nastąpić, ale jest wstrzymane.',
  paused: 'Doładowania same się zawiesiły.',
  next: 'W Twoim tempie następne nastąpi około {date}.',
  until: 'Ponowne sprawdzenie {time}.',

  month: '{spent} z {cap}',
  monthCap: 'Limit miesięczny',
  monthCharges: {
    one: '{count} automatyczne pobranie',
    few: '{count} automatyczne pobrania',
    many: '{count} automatycznych pobrań',
    other: '{count} automatycznego pobrania',
  },
  monthEnds: 'Od nowa {date}',

  charges: 'Obciążana metoda: {method}.',
  chargesBacked: 'Obciążana metoda: {method}. W razie odrzucenia następuje jedna próba z metodą zapasową: {backup}.',
  cooldown: {
    one: 'Między dwoma pobraniami mija co najmniej {count} minuta.',
    few: 'Między dwoma pobraniami mijają co najmniej {count} minuty.',
    many: 'Między dwoma pobraniami mija co najmniej {count} minut.',
    other: 'Między dwoma pobraniami mija co najmniej {count} minuty.',
  },
  pausesAfter: {
    one: 'Po {count} nieudanym pobraniu doładowania same się zawieszają.',
    few: 'Po {count} nieudanych pobraniach z rzędu doładowania same się zawieszają.',
    many: 'Po {count} nieudanych pobraniach z rzędu doładowania same się zawieszają.',
    other: 'Po {count} nieudanego pobrania z rzędu doładowania same się zawieszają.',
  },
  announced: {
    one: 'Otrzymasz wiadomość {count} godzinę przed pierwszym pobraniem.',
    few: 'Otrzymasz wiadomość {count} godziny przed pierwszym pobraniem.',
    many: 'Otrzymasz wiadomość {count} godzin przed pierwszym pobraniem.',
    other: 'Otrzymasz wiadomość {count} godziny przed pierwszym pobraniem.',
  },

  setUp: 'Skonfiguruj automatyczne doładowania',
  change: 'Zmień',
  turnOff: 'Wyłącz automatyczne doładowania',
  turnedOff: 'Automatyczne doładowania są wyłączone. Pozostaną wyłączone, dopóki ich znów nie włączysz.',
  turnedOn: 'Automatyczne doładowania są włączone.',
  changed: 'Zmieniono automatyczne doładowania.',
  resume: 'Wznów automatyczne doładowania',
  resumed: 'Automatyczne doładowania działają dalej.',
  failed: 'Nie udało się i nic nie zmieniono. Spróbuj ponownie.',
  readOnly: 'Może to zmienić osoba zarządzająca rozliczeniami.',

  details: 'Jak następuje pobranie i na co wyrażono zgodę',
  why: 'Dlaczego pobrano opłatę albo jej nie pobrano?',
  agreedAt: 'Zgoda wyrażona {time}.',
  agreedBy: 'Zapisano dla {actor}, wersja {version} treści.',
  agreedOlder: 'Treść ma już nowszą wersję. Zobaczysz ją przy zmianie reguły.',
};
