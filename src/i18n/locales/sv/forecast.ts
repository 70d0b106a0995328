import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Hur länge det räcker',
  loading: 'Läser in prognosen…',
  window: 'Utifrån',
  week: 'de senaste 7 dagarna',
  fortnight: 'de senaste 14 dagarna',
  month: 'de senaste 30 dagarna',
  untilDay: 'Till omkring {date}',
  until: { one: 'Till omkring {date} · {count} dag', other: 'Till omkring {date} · {count} dagar' },
  between: 'Mellan {from}, om varje dag är hektisk, och {to}, om varje dag är lugn',
  notBefore: 'Inte före {from}. Om varje dag är lugn räcker det längre än ett år',
  pace: {
    one: 'Cirka {amount} per dag under {count} hel dag; {quiet} lugna dagar, {busy} hektiska',
    other: 'Cirka {amount} per dag under {count} hela dagar; {quiet} lugna dagar, {busy} hektiska',
  },
  topUp: 'Automatisk påfyllning omkring {date}',
  resets: 'Din plan ger {amount} den {date}. Det är inte medräknat här',
  today: 'Idag',
  not_enough_data:
    'Det finns inte tillräckligt med användning än för att ange ett datum. Efter tre hela dagar med användning visas ett här.',
  nothing_left: 'Inget är kvar.',
  longer_than_a_year: 'I den här takten räcker det längre än ett år.',
  no_usage: 'Inget användes under de här dagarna, så inget tar slut.',
  not_prepaid: 'Det du använder faktureras i efterhand, så inget tar slut.',
  asOf: 'Per {time}',
};
