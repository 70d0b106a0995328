import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Rozliczenia',
  sandbox: 'Środowisko testowe: bez prawdziwych pieniędzy',
  loading: 'Wczytywanie rozliczeń…',
  activity: 'Aktywność',
  retry: 'Spróbuj ponownie',
  staleTitle: 'To może być nieaktualne.',
  staleText: 'To, co widzisz, pochodzi z {time}.',
  offlineTitle: 'Brak połączenia z internetem.',
  offlineText: 'To, co widzisz, pochodzi z {time}. Zaktualizuje się samo, gdy połączenie wróci.',
  offlineEmpty: 'Rozliczenia pojawią się, gdy tylko wróci połączenie.',
  failedTitle: 'Nie udało się tego wczytać.',
  failedText: 'Nie pobrano żadnej opłaty. Spróbuj ponownie za chwilę.',
  sessionTitle: 'Twoja sesja wygasła.',
  sessionText: 'Kontynuuj, aby ją odnowić. Nic nie przepadło.',
  sessionRenew: 'Kontynuuj',
  forbiddenTitle: 'Nie możesz tego zobaczyć.',
  forbiddenText: 'Może to zobaczyć osoba zarządzająca rozliczeniami tego konta.',
  noPlanTitle: 'Nie ma jeszcze planu',
  noPlanText: 'Pozostała ilość i zużycie pojawią się tutaj, gdy będzie plan.',
};
