import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  when: 'Milloin ladataan',
  whenMoney: 'Kun saldo on',
  whenCredits: 'Kun krediittejä on',
  whenDays: 'Kun päiviä on jäljellä omaa tahtiani',
  level: 'Saldo',
  credits: 'Krediitit',
  daysLeft: 'Päiviä jäljellä',

  what: 'Mitä lisätään',
  fixed: 'Joka kerta sama määrä',
  toTarget: 'Tavoitteeseen asti',
  predictive: 'Seuraavien päivien tarve',
  predictiveHint: 'Lasketaan omasta tahdistasi. Kun sitä ei vielä tiedetä, mitään ei veloiteta.',
  amount: 'Summa',
  limits: '{minimum} – {maximum}, lisäksi vero',
  target: 'Tavoite',
  days: 'Katettavat päivät',
  pack: 'Paketti',
  packOption: { one: '{pack}: {count} krediitti, {price}', other: '{pack}: {count} krediittiä, {price}' },
  quantity: 'Montako joka kerralla',

  cap: 'Enintään kuukaudessa',
  capHint: 'Sisältää veron. Sen yli ei veloiteta mitään ennen seuraavaa kuukautta.',
  capLimit: 'Sisältää veron, enintään {limit}. Sen yli ei veloiteta mitään ennen seuraavaa kuukautta.',
  method: 'Maksutapa',
  methodDefault: 'Maksuihin käytettävä',
  methodDefaultNamed: '{name}, käytetään maksuihin',
  backup: 'Jos se hylätään, yritetään kerran varalla olevaa: {backup}.',
  noBackup: 'Varalla ei ole maksutapaa. Voit valita sellaisen kohdassa Maksutapa.',

  preview: 'Mitä tämä tarkoittaa',
  oneCharge: 'Yksi veloitus olisi nyt {total}, josta veroa {tax}.',
  oneChargeUntaxed: 'Yksi veloitus olisi nyt {total}.',
  firstRun: 'Tahdillasi ensimmäinen lataus tehdään noin {date}.',
  capLeft: 'Tämän kuukauden katosta on jäljellä {amount}.',
  charges_now: 'Raja on jo saavutettu: tallentaminen veloittaa heti {total}.',
  cap_below_one_charge: 'Katto on pienempi kuin yksi veloitus, joten latausta ei koskaan tehtäisi.',
  cap_nearly_used:
    'Katto ei riitä kahteen veloitukseen tässä kuussa, joten lataus voi jäädä tekemättä, kun tarvitset sitä.',
  below_spend_of_a_day: 'Käytät päivässä enemmän kuin tämän: kaikki voi olla käytetty ennen kuin veloitus onnistuu.',
  no_payment_method: 'Maksutapaa ei ole tallennettu. Mitään ei veloiteta ennen kuin sellainen on.',
  payment_method_not_chargeable:
    'Pankki pyytää hyväksyntääsi jokaiselle tämän maksutavan maksulle, joten sitä ei voi veloittaa, kun olet poissa.',
  not_enough_data: 'Tahtisi ei ole vielä tiedossa. Mitään ei veloiteta ennen sitä.',
  purchases_blocked: 'Mitään ei voi juuri nyt ostaa. Lataukset alkavat, kun asia on ratkaistu.',

  simulated: { one: 'Viimeisin päiväsi', other: 'Viimeisimmät {count} päivääsi' },
  wouldNotHave: 'Mitään ei olisi veloitettu.',
  wouldHave: {
    one: 'Olisi veloitettu kerran, {total} veroineen.',
    other: 'Olisi veloitettu {count} kertaa, {total} veroineen.',
  },
  wouldHold: {
    one: 'Katto olisi pidättänyt {count} veloituksen.',
    other: 'Katto olisi pidättänyt {count} veloitusta.',
  },
  wouldRunOut: {
    one: 'Kaikki olisi silti loppunut {count} päivänä.',
    other: 'Kaikki olisi silti loppunut {count} päivänä.',
  },
  wouldUnknown: 'Käyttöä on vielä liian vähän tämän kokeilemiseen.',
  chargedOn: 'Veloitettu {days}',

  consent: 'Lupasi',
  consentVersion: 'Versio {version}',
  agree: 'Olen lukenut tämän ja hyväksyn sen',
  agreeMissing: 'Mitään ei voi veloittaa ilman lupaasi. Anna lupa valitsemalla ruutu.',
  textChanged: 'Teksti on muuttunut. Lue se uudelleen.',
  'text_2026-11-22':
    'Annan luvan veloittaa tallennettua maksutapaani automaattisesti, minulta joka kerta kysymättä, aina kun jäljellä ' +
    'oleva määräni saavuttaa asettamani rajan, asettamani summan ja siihen lisättävän veron verran, eikä kalenterikuukaudessa ' +
    'koskaan enempää kuin asettamani kuukausikatto. Jos maksutapa hylätään, sen sijaan saa veloittaa varalla olevaa ' +
    'maksutapaani. Jokainen veloitus laskutetaan. Voin muuttaa tätä tai poistaa sen käytöstä milloin tahansa, ja se ' +
    'pysyy poissa käytöstä, kunnes otan sen uudelleen käyttöön.',

  switchOn: 'Ota automaattinen lataus käyttöön',
  save: 'Tallenna muutokset',
  saveAndPay: 'Tallenna ja maksa nyt {total}',
  saving: 'Tallennetaan…',
  cancel: 'Peruuta',

  amountWrong: 'Anna summa, esimerkiksi {example}.',
  creditsWrong: 'Anna krediittien määrä kokonaislukuna.',
  numberWrong: 'Anna kokonaisluku väliltä {minimum} – {maximum}.',
  tooSmall: 'Anna vähintään {limit}.',
  tooLarge: 'Anna enintään {limit}.',
  targetTooLow: 'Tavoitteen on oltava suurempi kuin raja, jolla ladataan.',
  daysTooFew: 'Kata enemmän päiviä kuin ladattaessa on jäljellä.',
  methodGone: 'Tätä maksutapaa ei voi enää veloittaa. Valitse toinen.',
  packGone: 'Tätä pakettia ei enää tarjota. Valitse toinen.',
  failed: 'Mitään ei tallennettu eikä veloitettu. Yritä uudelleen.',
};
