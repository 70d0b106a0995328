import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Krediitit',
  buyCredits: 'Osta krediittejä',
  creditsLeft: '{amount} jäljellä',
  creditsPlan: '{amount} tilauksen krediittiä · käytetään ensin · jälleen {included} {date}',
  creditsPlanPaused:
    '{amount} tilauksen krediittiä · käytetään ensin · seuraavat {included} tulevat, kun tilaus on maksettu',
  creditsPlanEnded: '{amount} tilauksen krediittiä · käytetään ensin',
  creditsPromo: '{amount} lahjakrediittiä',
  creditsPromoUntil: '{amount} lahjakrediittiä · seuraavat vanhenevat {date}',
  creditsPurchased: '{amount} ostettua · eivät vanhene',
  creditsPurchasedUntil: '{amount} ostettua · seuraavat vanhenevat {date}',
  creditsHeld: '{amount} niistä on varattu keskeneräiseen työhön',
  creditsLast: 'Tätä tahtia ne riittävät suunnilleen {date} asti',
  creditsLow: 'Krediittisi ovat vähissä.',
  creditsEmptyBlocked: 'Sinulla ei ole enää krediittejä. Krediittejä vaativa käyttö odottaa, kunnes ostat lisää.',
  creditsEmptyBlockedReset:
    'Sinulla ei ole enää krediittejä. Krediittejä vaativa käyttö odottaa, kunnes ostat lisää, tai {date} asti.',
  creditsEmptyContinues: 'Sinulla ei ole enää krediittejä. Työsi jatkuu, ja käyttösi laskutetaan jakson päättyessä.',
  creditsDebt: {
    one: 'Olet käyttänyt {count} krediitin enemmän kuin sinulla oli. Seuraavaksi saamasi krediitit kattavat sen.',
    other: 'Olet käyttänyt {count} krediittiä enemmän kuin sinulla oli. Seuraavaksi saamasi krediitit kattavat sen.',
  },
  creditsMore: 'Vanheneminen ja ennuste',
  creditsNone: 'Ostamasi tai tilaukseen kuuluvat krediitit näkyvät tässä.',
  creditsNow: {
    one: 'Sinulla on nyt {count} krediitti.',
    other: 'Sinulla on nyt {count} krediittiä.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Lisää saldoa',
  spentSince: 'Käytetty {amount} alkaen {date}',
  spentPace: {
    one: 'Käytetty {amount} alkaen {date} · noin {pace} päivässä · riittää noin {count} päiväksi',
    other: 'Käytetty {amount} alkaen {date} · noin {pace} päivässä · riittää noin {count} päiväksi',
  },
  balanceIncluded: 'Sisältyy {amount}, jälleen {included} {date}',
  balanceIncludedPaused: 'Sisältyy {amount}, seuraavat {included} tulevat, kun tilaus on maksettu',
  balanceIncludedOnce: 'Sisältyy {amount}',
  balanceAdded: 'Lisäämäsi {amount}, säilyy',
  balanceAddedResets: 'Lisäämäsi {amount}, jakson loppuun asti',
  balancePromo: 'Lahjana {amount}',
  balancePromoUntil: 'Lahjana {amount}, {date} asti',
  balanceHeld: '{amount} varattu keskeneräiseen työhön',
  balanceLow: 'Saldosi on vähissä.',
  balanceEmptyBlocked: 'Saldosi on käytetty. Maksullinen käyttö odottaa, kunnes lisäät saldoa.',
  balanceEmptyBlockedReset: 'Saldosi on käytetty. Maksullinen käyttö odottaa, kunnes lisäät saldoa, tai {date} asti.',
  balanceEmptyContinues: 'Saldosi on käytetty. Työsi jatkuu toistaiseksi, enintään {limit} alle nollan.',
  balanceDebtBilled:
    'Olet käyttänyt {amount} enemmän kuin sinulla oli. Se veloitetaan tilauksesi yhteydessä {date}, ellet lisää saldoa ennen sitä: lisäys kattaa ensin tämän. Työsi jatkuu, enintään {limit} alle nollan.',
  balanceDebtReached:
    'Olet käyttänyt {amount} enemmän kuin sinulla oli, joten maksullinen käyttö odottaa. Se veloitetaan tilauksesi yhteydessä {date}, ellet lisää saldoa ennen sitä: lisäys kattaa ensin tämän.',
  balanceDebtStops:
    'Olet käyttänyt {amount} enemmän kuin sinulla oli, joten maksullinen käyttö odottaa. Seuraava lisäyksesi kattaa ensin tämän.',
  balanceMore: 'Vanheneminen ja ennuste',
  balanceChart: 'Päivittäinen käyttösi viimeisten 30 päivän ajalta: yhteensä {amount}',
  today: 'Tänään',
  balanceChartNone: 'Ei käyttöä viimeisten 30 päivän aikana',
  balanceNow: 'Saldosi on nyt {amount}.',
};
