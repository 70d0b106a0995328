import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Laskutus',
  sandbox: 'Testiympäristö: oikeaa rahaa ei siirry',
  loading: 'Ladataan laskutusta…',
  activity: 'Tapahtumat',
  retry: 'Yritä uudelleen',
  staleTitle: 'Tiedot saattavat olla vanhentuneita.',
  staleText: 'Näkemäsi tiedot ovat ajalta {time}.',
  offlineTitle: 'Et ole verkossa.',
  offlineText: 'Näkemäsi tiedot ovat ajalta {time}. Ne päivittyvät itsestään, kun yhteys palaa.',
  offlineEmpty: 'Laskutus näkyy heti, kun yhteys palaa.',
  failedTitle: 'Tätä ei voitu ladata.',
  failedText: 'Mitään ei veloitettu. Yritä hetken kuluttua uudelleen.',
  sessionTitle: 'Istuntosi on päättynyt.',
  sessionText: 'Uusi se jatkamalla. Mitään ei ole menetetty.',
  sessionRenew: 'Jatka',
  forbiddenTitle: 'Et voi nähdä tätä.',
  forbiddenText: 'Tämän tilin laskutusta hallinnoiva henkilö voi.',
  noPlanTitle: 'Ei vielä tilausta',
  noPlanText: 'Jäljellä oleva määrä ja käyttösi näkyvät tässä, kun tilaus on olemassa.',
};
