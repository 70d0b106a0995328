import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automaattinen lataus',
  loading: 'Ladataan automaattisen latauksen tietoja…',

  off: 'Ei käytössä. Mitään ei veloiteta, ellet itse osta.',
  notOffered: 'Tämä tilaus ei salli latauksia.',
  on: 'Käytössä',
  pausedWord: 'Tauolla',
  heldWord: 'Pidätetään',

  whenMoney: 'Tehdään, kun saldosi laskee tasolle {level}.',
  whenCredits: {
    one: 'Tehdään, kun jäljellä on {count} krediitti.',
    other: 'Tehdään, kun jäljellä on {count} krediittiä.',
  },
  whenDays: {
    one: 'Tehdään, kun se, mitä sinulla on, riittää vielä {count} päiväksi.',
    other: 'Tehdään, kun se, mitä sinulla on, riittää vielä {count} päiväksi.',
  },
  doesAmount: 'Lisää joka kerta {amount}, enintään {cap} kuukaudessa veroineen.',
  doesPacks: 'Ostaa joka kerta {quantity} × {pack}, enintään {cap} kuukaudessa veroineen.',
  doesTargetMoney: 'Täydentää saldosi, kunnes se on {target}, enintään {cap} kuukaudessa veroineen.',
  doesTargetCredits: {
    one: 'Ostaa pakettia {pack}, kunnes sinulla on {count} krediitti, enintään {cap} kuukaudessa veroineen.',
    other: 'Ostaa pakettia {pack}, kunnes sinulla on {count} krediittiä, enintään {cap} kuukaudessa veroineen.',
  },
  doesDays: {
    one: 'Lisää sen, mitä {count} päivä tahdillasi vaatii, enintään {cap} kuukaudessa veroineen.',
    other: 'Lisää sen, mitä {count} päivää tahdillasi vaatii, enintään {cap} kuukaudessa veroineen.',
  },

  due: 'Raja on saavutettu: veloitus tehdään hetken kuluttua.',
  charging: 'Veloitus on tekeillä. Sinun ei tarvitse maksaa itse.',
  held: 'Lataus olisi tehtävä, mutta sitä pidätetään.',
  paused: 'Lataus on siirtynyt itse tauolle.',
  next: 'Tahdillasi seuraava lataus tehdään noin {date}.',
  until: 'Tarkistetaan uudelleen {time}.',

  month: '{spent} / {cap}',
  monthCap: 'Kuukausikatto',
  monthCharges: { one: '{count} automaattinen veloitus', other: '{count} automaattista veloitusta' },
  monthEnds: 'Alkaa alusta {date}',

  charges: 'Veloitetaan: {method}.',
  chargesBacked: 'Veloitetaan: {method}. Jos se hylätään, yritetään kerran varalla olevaa: {backup}.',
  cooldown: {
    one: 'Kahden veloituksen välillä on vähintään {count} minuutti.',
    other: 'Kahden veloituksen välillä on vähintään {count} minuuttia.',
  },
  pausesAfter: {
    one: 'Lataus siirtyy itse tauolle {count} epäonnistuneen veloituksen jälkeen.',
    other: 'Lataus siirtyy itse tauolle {count} peräkkäisen epäonnistuneen veloituksen jälkeen.',
  },
  announced: {
    one: 'Saat ilmoituksen {count} tunti ennen ensimmäistä veloitusta.',
    other: 'Saat ilmoituksen {count} tuntia ennen ensimmäistä veloitusta.',
  },

  setUp: 'Määritä automaattinen lataus',
  change: 'Muuta',
  turnOff: 'Poista automaattinen lataus käytöstä',
  turnedOff: 'Automaattinen lataus ei ole käytössä. Se pysyy poissa käytöstä, kunnes otat sen uudelleen käyttöön.',
  turnedOn: 'Automaattinen lataus on käytössä.',
  changed: 'Automaattista latausta on muutettu.',
  resume: 'Jatka automaattista latausta',
  resumed: 'Automaattinen lataus jatkuu.',
  failed: 'Se ei onnistunut, eikä mitään muutettu. Yritä uudelleen.',
  readOnly: 'Laskutusta hallinnoiva henkilö voi muuttaa sitä.',

  details: 'Miten veloitetaan ja mihin olet antanut luvan',
  why: 'Miksi minulta veloitettiin tai ei veloitettu?',
  agreedAt: 'Annoit luvan {time}.',
  agreedBy: 'Kirjattu: {actor}, tekstin versio {version}.',
  agreedOlder: 'Tekstistä on sen jälkeen tullut uudempi versio. Näet sen, kun muutat sääntöä.',
};
