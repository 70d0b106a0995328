import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Ostit {count} krediitin hintaan {total}.',
    other: 'Ostit {count} krediittiä hintaan {total}.',
  },
  boughtFunds: 'Lisäsit {amount} hintaan {total}.',
  unused: 'Siitä ei ole vielä käytetty mitään.',
  timeLeft: {
    one: 'Voit perua sen vielä {count} minuutin ajan.',
    other: 'Voit perua sen vielä {count} minuutin ajan.',
  },
  lessThanAMinute: 'Voit perua sen vielä alle minuutin ajan.',
  until: 'Voit perua sen viimeistään {time}.',
  undo: 'Peru tämä osto',

  title: 'Peru tämä osto',
  moneyToMethod: '{total} palautetaan: {method}.',
  money: '{total} palautetaan samaa tietä kuin se maksettiin.',
  bankTime: 'Voi kestää muutaman päivän, ennen kuin se näkyy pankissasi.',
  takesCredits: { one: '{count} krediitti poistetaan.', other: '{count} krediittiä poistetaan.' },
  takesFunds: 'Saldostasi vähennetään {amount}.',
  creditNote: 'Laskuihisi lisätään hyvityslasku.',
  confirm: 'Peru ja saa takaisin {total}',
  undoing: 'Perutaan…',
  keep: 'Säilytä',
  done: 'Osto on peruttu. {total} palautetaan: {method}.',
  donePlain: 'Osto on peruttu. {total} palautetaan samaa tietä kuin se maksettiin.',
  notPossible: 'Sitä ei voi enää perua: osa on käytetty tai aika on kulunut. Mitään ei muutettu.',
  failed: 'Mitään ei peruttu. Yritä uudelleen.',
};
