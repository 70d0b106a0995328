import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Käyttö',
  since: 'Alkaen {start}, alkaa alusta {end}',
  empty: 'Kun käytät tilauksesi ominaisuutta, käyttämäsi määrä näkyy tässä.',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, rajaton',
  seats: '{used} / {limit} paikkaa',
  on: 'Käytössä',
  off: 'Ei kuulu tilaukseesi',
  over: '{amount} {unit} yli sisältyvän',
  hard: 'Pysähtyy: {limit}',
  creditsEach: {
    one: '{count} krediitti kerralta',
    other: '{count} krediittiä kerralta',
  },
  priceEach: '{price} kerralta',
  pricePer: '{price} / {count} {unit}',
  priceOver: '{price} kerralta sen ylittävältä osalta',
  pricePerOver: '{price} / {count} {unit} sen ylittävältä osalta',
  highest: 'Suurin määrä yhtä aikaa tällä jaksolla',
  creditsSpent: {
    one: '{count} krediitti käytetty',
    other: '{count} krediittiä käytetty',
  },
  spent: '{amount} käytetty',
  soFar: 'käytetty tähän mennessä, laskutetaan jakson päättyessä',
  soFarBilled: 'käytetty tähän mennessä, laskutetaan {date}',
};
