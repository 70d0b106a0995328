import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Quanto dura',
  loading: 'Caricamento della previsione…',
  window: 'In base a',
  week: 'gli ultimi 7 giorni',
  fortnight: 'gli ultimi 14 giorni',
  month: 'gli ultimi 30 giorni',
  untilDay: 'Fino al {date} circa',
  until: {
    one: 'Fino al {date} circa · {count} giorno',
    many: 'Fino al {date} circa · {count} di giorni',
    other: 'Fino al {date} circa · {count} giorni',
  },
  between: 'Tra il {from}, se ogni giorno è intenso, e il {to}, se ogni giorno è tranquillo',
  notBefore: 'Non prima del {from}. Se ogni giorno è tranquillo, dura più di un anno',
  pace: {
    one: 'Circa {amount} al giorno in {count} giorno intero; {quiet} nei giorni tranquilli, {busy} in quelli intensi',
    many: 'Circa {amount} al giorno in {count} di giorni interi; {quiet} nei giorni tranquilli, {busy} in quelli intensi',
    other: 'Circa {amount} al giorno in {count} giorni interi; {quiet} nei giorni tranquilli, {busy} in quelli intensi',
  },
  topUp: 'Ricarica automatica intorno al {date}',
  resets: 'Il tuo piano porta {amount} il {date}. Qui non è contato',
  today: 'Oggi',
  not_enough_data:
    'Non c’è ancora abbastanza utilizzo per indicare una data. Dopo tre giorni interi di utilizzo compare qui.',
  nothing_left: 'Non resta nulla.',
  longer_than_a_year: 'A questo ritmo dura più di un anno.',
  no_usage: 'In questi giorni non è stato usato nulla, quindi nulla si esaurisce.',
  not_prepaid: 'Ciò che usi viene fatturato dopo, quindi nulla si esaurisce.',
  asOf: 'Aggiornato al {time}',
};
