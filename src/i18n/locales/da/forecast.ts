import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Hvor længe det rækker',
  loading: 'Indlæser prognosen…',
  window: 'Ud fra',
  week: 'de seneste 7 dage',
  fortnight: 'de seneste 14 dage',
  month: 'de seneste 30 dage',
  untilDay: 'Til omkring {date}',
  until: { one: 'Til omkring {date} · {count} dag', other: 'Til omkring {date} · {count} dage' },
  between: 'Mellem {from}, hvis hver dag er travl, og {to}, hvis hver dag er rolig',
  notBefore: 'Ikke før {from}. Hvis hver dag er rolig, rækker det længere end et år',
  pace: {
    one: 'Cirka {amount} om dagen på {count} hel dag; {quiet} på rolige dage, {busy} på travle',
    other: 'Cirka {amount} om dagen på {count} hele dage; {quiet} på rolige dage, {busy} på travle',
  },
  topUp: 'Automatisk opfyldning omkring {date}',
  resets: 'Dit abonnement giver {amount} den {date}. Det er ikke talt med her',
  today: 'I dag',
  not_enough_data: 'Der er ikke nok forbrug endnu til at nævne en dato. Efter tre hele dage med forbrug vises en her.',
  nothing_left: 'Der er intet tilbage.',
  longer_than_a_year: 'I dette tempo rækker det længere end et år.',
  no_usage: 'Der blev ikke brugt noget i disse dage, så intet slipper op.',
  not_prepaid: 'Det, du bruger, faktureres bagefter, så intet slipper op.',
  asOf: 'Pr. {time}',
};
