import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Utilizzo',
  since: 'Dal {start}, riparte il {end}',
  empty: 'Non appena usi una funzione del tuo piano, qui compare quanto ne hai usato.',
  included: '{used} di {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, senza limiti',
  seats: '{used} di {limit} posti',
  on: 'Attivo',
  off: 'Non nel tuo piano',
  over: '{amount} {unit} oltre quanto incluso',
  hard: 'Si ferma a {limit}',
  creditsEach: {
    one: '{count} credito ciascuno',
    many: '{count} di crediti ciascuno',
    other: '{count} crediti ciascuno',
  },
  priceEach: '{price} ciascuno',
  pricePer: '{price} per {count} {unit}',
  priceOver: '{price} ciascuno oltre questa soglia',
  pricePerOver: '{price} per {count} {unit} oltre questa soglia',
  highest: 'Il massimo nello stesso momento in questo periodo',
  creditsSpent: {
    one: '{count} credito speso',
    many: '{count} di crediti spesi',
    other: '{count} crediti spesi',
  },
  spent: '{amount} spesi',
  soFar: 'usati finora, fatturati alla fine del periodo',
  soFarBilled: 'usati finora, fatturati il {date}',
};
