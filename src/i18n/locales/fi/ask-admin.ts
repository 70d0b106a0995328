import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Pyydä ylläpitäjältä',
  title: 'Pyydä ylläpitäjältä',
  intro:
    'Voit käyttää sitä, mitä on, mutta et ostaa lisää. Lähetä tämä henkilölle, joka hallinnoi laskutusta ({account}).',
  textLabel: 'Viestisi',

  needCredits: {
    one: '{account} tarvitsee vielä {count} krediitin, jotta voin jatkaa.',
    other: '{account} tarvitsee vielä {count} krediittiä, jotta voin jatkaa.',
  },
  needFunds: '{account} tarvitsee vielä {amount}, jotta voin jatkaa.',
  wantCredits: '{account} tarvitsee lisää krediittejä, jotta voin jatkaa.',
  wantFunds: '{account} tarvitsee lisää saldoa, jotta voin jatkaa.',
  wantPaid: 'Lasku ({account}) on vielä maksamatta. Kun se on maksettu, voimme ostaa lisää.',
  wantPlan: '{account} tarvitsee toisen tilauksen, jotta voin jatkaa.',
  where: 'Sen voi tehdä täällä: {link}',

  copy: 'Kopioi viesti',
  copied: 'Kopioitu',
  copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se.',
  email: 'Kirjoita sähköposti',
  subject: 'Laskutus: {account}',
  close: 'Sulje',
  passedOn: 'Pyyntösi on välitetty.',
  waiting: 'Kun kaikkea on tarpeeksi, voit jatkaa tässä.',
  enough: 'Nyt on tarpeeksi. Voit jatkaa.',
};
