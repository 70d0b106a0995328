import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Kuinka pitkään riittää',
  loading: 'Ladataan ennustetta…',
  window: 'Perusteena',
  week: 'viimeiset 7 päivää',
  fortnight: 'viimeiset 14 päivää',
  month: 'viimeiset 30 päivää',
  untilDay: 'Suunnilleen {date} asti',
  until: { one: 'Suunnilleen {date} asti · {count} päivä', other: 'Suunnilleen {date} asti · {count} päivää' },
  between: 'Jos jokainen päivä on vilkas, loppuu {from}, ja jos jokainen päivä on hiljainen, {to}',
  notBefore: 'Ei ennen: {from}. Jos jokainen päivä on hiljainen, riittää yli vuoden',
  pace: {
    one: 'Noin {amount} päivässä {count} kokonaisen päivän perusteella; hiljaisina päivinä {quiet}, vilkkaina {busy}',
    other: 'Noin {amount} päivässä {count} kokonaisen päivän perusteella; hiljaisina päivinä {quiet}, vilkkaina {busy}',
  },
  topUp: 'Automaattinen lataus noin {date}',
  resets: 'Tilauksesi tuo {amount} {date}. Sitä ei ole laskettu mukaan',
  today: 'Tänään',
  not_enough_data:
    'Käyttöä ei ole vielä tarpeeksi päivämäärän arviointiin. Se näkyy tässä kolmen kokonaisen käyttöpäivän jälkeen.',
  nothing_left: 'Mitään ei ole jäljellä.',
  longer_than_a_year: 'Tätä tahtia riittää yli vuoden.',
  no_usage: 'Näinä päivinä ei käytetty mitään, joten mikään ei lopu.',
  not_prepaid: 'Käyttösi laskutetaan jälkikäteen, joten mikään ei lopu.',
  asOf: 'Tilanne {time}',
};
