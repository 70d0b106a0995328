import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Kreditter',
  buyCredits: 'Kjøp kreditter',
  creditsLeft: '{amount} igjen',
  creditsPlan: '{amount} kreditter fra abonnementet · brukes først · tilbakestilles til {included} {date}',
  creditsPlanPaused:
    '{amount} kreditter fra abonnementet · brukes først · de neste {included} kommer når abonnementet er betalt',
  creditsPlanEnded: '{amount} kreditter fra abonnementet · brukes først',
  creditsPromo: '{amount} kreditter i gave',
  creditsPromoUntil: '{amount} kreditter i gave · de neste utløper {date}',
  creditsPurchased: '{amount} kjøpt · utløper ikke',
  creditsPurchasedUntil: '{amount} kjøpt · de neste utløper {date}',
  creditsHeld: '{amount} av dem er reservert for pågående arbeid',
  creditsLast: 'I dette tempoet varer de til omtrent {date}',
  creditsLow: 'Kredittene dine er snart brukt opp.',
  creditsEmptyBlocked: 'Du har ingen kreditter igjen. Det som krever kreditter, venter til du kjøper flere.',
  creditsEmptyBlockedReset:
    'Du har ingen kreditter igjen. Det som krever kreditter, venter til du kjøper flere, eller til {date}.',
  creditsEmptyContinues:
    'Du har ingen kreditter igjen. Arbeidet ditt fortsetter, og det du bruker, faktureres når perioden er slutt.',
  creditsDebt: {
    one: 'Du har brukt {count} kreditt mer enn du hadde. De neste kredittene du får, dekker dette.',
    other: 'Du har brukt {count} kreditter mer enn du hadde. De neste kredittene du får, dekker dette.',
  },
  creditsMore: 'Utløp og prognose',
  creditsNone: 'Kreditter som du kjøper, eller som følger med et abonnement, vises her.',
  creditsNow: {
    one: 'Du har nå {count} kreditt.',
    other: 'Du har nå {count} kreditter.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Fyll på saldo',
  spentSince: '{amount} brukt siden {date}',
  spentPace: {
    one: '{amount} brukt siden {date} · omtrent {pace} per dag · varer omtrent {count} dag',
    other: '{amount} brukt siden {date} · omtrent {pace} per dag · varer omtrent {count} dager',
  },
  balanceIncluded: '{amount} inkludert, tilbakestilles til {included} {date}',
  balanceIncludedPaused: '{amount} inkludert, de neste {included} kommer når abonnementet er betalt',
  balanceIncludedOnce: '{amount} inkludert',
  balanceAdded: '{amount} fylt på av deg, blir stående',
  balanceAddedResets: '{amount} fylt på av deg, til slutten av perioden',
  balancePromo: '{amount} i gave',
  balancePromoUntil: '{amount} i gave, til {date}',
  balanceHeld: '{amount} reservert for pågående arbeid',
  balanceLow: 'Saldoen din er snart brukt opp.',
  balanceEmptyBlocked: 'Saldoen din er brukt opp. Det som koster penger, venter til du fyller på.',
  balanceEmptyBlockedReset:
    'Saldoen din er brukt opp. Det som koster penger, venter til du fyller på, eller til {date}.',
  balanceEmptyContinues: 'Saldoen din er brukt opp. Arbeidet ditt fortsetter foreløpig, ned til {limit} under null.',
  balanceDebtBilled:
    'Du har brukt {amount} mer enn du hadde. Det belastes sammen med abonnementet {date}, med mindre du fyller på før det: da dekkes dette først. Arbeidet ditt fortsetter ned til {limit} under null.',
  balanceDebtReached:
    'Du har brukt {amount} mer enn du hadde, så det som koster penger, venter. Det belastes sammen med abonnementet {date}, med mindre du fyller på før det: da dekkes dette først.',
  balanceDebtStops:
    'Du har brukt {amount} mer enn du hadde, så det som koster penger, venter. Det neste du fyller på, dekker dette først.',
  balanceMore: 'Utløp og prognose',
  balanceChart: 'Hva du har brukt per dag de siste 30 dagene: {amount} totalt',
  today: 'I dag',
  balanceChartNone: 'Ingenting brukt de siste 30 dagene',
  balanceNow: 'Saldoen din er nå {amount}.',
};
