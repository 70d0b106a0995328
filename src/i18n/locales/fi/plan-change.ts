import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Vaihda tilaukseen {plan}',
  changeTitlePlain: 'Vaihda tilausta',
  invoiceTitle: 'Maksa lasku {number}',
  invoiceTitlePlain: 'Maksa avoin lasku',
  reactivateTitle: 'Aktivoi {plan} uudelleen',
  reactivateTitlePlain: 'Aktivoi tilaus uudelleen',

  startsNow: '{plan} alkaa heti, kun se on maksettu.',
  startsNowFree: '{plan} alkaa heti.',
  startsOn: '{plan} alkaen {date}. Siihen asti mikään ei muutu.',
  trialUntil: 'Maksuton {date} asti.',
  nextPayment: 'Seuraava maksu {amount} {date}.',
  noPayment: 'Sen jälkeen ei veloiteta mitään.',
  customerCredit: '{amount} maksamastasi jää tilillesi ja pienentää seuraavia laskuja.',

  creditsChange: 'Tilauksen krediitit: nyt {before}, heti sen jälkeen {after}.',
  creditsReset: 'Tilauksen krediitit: siihen asti {before}. Alkaen {date} niitä on {after} joka jaksolla.',
  creditsEnd: 'Tilauksen krediitit päättyvät {date}. Siihen asti voit käyttää jäljellä olevat {before}.',
  creditsKept: 'Ostamasi {amount} krediittiä säilyvät täsmälleen ennallaan.',
  creditsWait:
    'Ostamasi {amount} krediittiä pysyvät sinulla, mutta {plan} ei käytä krediittejä. Ne odottavat tilausta, joka käyttää.',
  balanceChange: 'Sisältyvä saldo: nyt {before}, heti sen jälkeen {after}.',
  balanceReset: 'Sisältyvä saldo: siihen asti {before}. Alkaen {date} sitä on {after} joka jaksolla.',
  balanceEnd: 'Sisältyvä saldo päättyy {date}. Siihen asti voit käyttää jäljellä olevat {before}.',
  balanceKept: 'Lisäämäsi {amount} säilyy täsmälleen ennallaan.',
  balanceWait: 'Lisäämäsi {amount} pysyy sinulla, mutta {plan} ei käytä saldoa. Se odottaa tilausta, joka käyttää.',

  featuresLost: 'Ei enää mukana: {names}.',
  featuresGained: 'Uutta sen myötä: {names}.',
  addOnsEnding: 'Päättyy sen myötä: {names}.',
  seatsExcess: 'Käytössä on {inUse} paikkaa, ja niitä tulee olemaan {available}. Vapauta siihen mennessä {excess}.',
  replacesCancellation: 'Irtisanominen perutaan samalla.',
  replacesChange: 'Aiemmin suunniteltu vaihto ei toteudu.',

  advicePack:
    'Edullisemmin: tahdillasi tarvitset {missing} krediittiä lisää kuukaudessa. {pack} kattaisi sen hintaan {packPrice}; {plan} maksaa {upgradePrice} enemmän kuukaudessa.',
  adviceUpgrade:
    'Hyvä valinta: tahdillasi tarvitset {missing} krediittiä lisää kuukaudessa. Paketteina ne maksaisivat {packPrice}; {plan} maksaa {upgradePrice} enemmän.',

  invoiceText: 'Kun lasku on maksettu, {plan} jatkuu ja voit taas ostaa.',
  invoiceTextPlain: 'Kun lasku on maksettu, voit taas ostaa.',
  invoiceRetry: 'Muuten seuraava yritys on {date}.',
  reactivateText: '{plan} alkaa uudelleen tänään, tämän päivän hinnalla. Voit edelleen käyttää ostamaasi.',

  confirmChange: 'Vaihda: {plan}',
  confirmChangePaid: 'Vaihda: {plan} · {total}',
  confirmOn: 'Vaihda {date}',
  confirmReactivate: 'Aktivoi {plan} uudelleen',
  confirmReactivatePaid: 'Aktivoi {plan} uudelleen · {total}',
  keep: 'Säilytä {plan}',
  changing: 'Vaihdetaan…',
  changed: 'Tilauksesi on nyt {plan}.',
  changedPlain: 'Tilaus on vaihdettu.',
  scheduled: '{plan} alkaen {date}.',
  reactivated: '{plan} on taas voimassa.',
  reactivatedPlain: 'Tilaus on taas voimassa.',
  invoicePaid: 'Lasku on maksettu. {plan} jatkuu.',
  invoicePaidPlain: 'Lasku on maksettu.',

  failed: 'Mitään ei muutettu eikä veloitettu. Yritä uudelleen.',
  refusedSeats:
    'Paikkoja on käytössä enemmän kuin tilauksessa {plan} on. Vapauta niitä ja vaihda sitten. Mitään ei muutettu.',
  refusedPastDue: 'Maksa ensin avoin lasku, sen jälkeen tilauksen voi vaihtaa. Mitään ei muutettu.',
  refusedRenewal: 'Kuluvaa jaksoa maksetaan parhaillaan. Tilauksen voi vaihtaa, kun se on valmis.',
  refusedUnavailable: 'Tätä tilausta ei enää tarjota. Mitään ei muutettu.',
  refusedNotAllowed: 'Tämä vaihto ei ole nyt mahdollinen tilauksestasi. Mitään ei muutettu.',
  refusedMethod: 'Lisää ensin maksutapa. Se veloitetaan, kun kokeilujakso päättyy.',
};
