import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Kreditter',
  buyCredits: 'Køb kreditter',
  creditsLeft: '{amount} tilbage',
  creditsPlan: '{amount} kreditter fra abonnementet · bruges først · nulstilles til {included} den {date}',
  creditsPlanPaused:
    '{amount} kreditter fra abonnementet · bruges først · de næste {included} kommer, når abonnementet er betalt',
  creditsPlanEnded: '{amount} kreditter fra abonnementet · bruges først',
  creditsPromo: '{amount} kreditter i gave',
  creditsPromoUntil: '{amount} kreditter i gave · de næste udløber den {date}',
  creditsPurchased: '{amount} købt · udløber ikke',
  creditsPurchasedUntil: '{amount} købt · de næste udløber den {date}',
  creditsHeld: '{amount} af dem er reserveret til igangværende arbejde',
  creditsLast: 'I dette tempo rækker de til omkring {date}',
  creditsLow: 'Dine kreditter er ved at være brugt op.',
  creditsEmptyBlocked: 'Du har ikke flere kreditter. Det, der kræver kreditter, venter, til du køber flere.',
  creditsEmptyBlockedReset:
    'Du har ikke flere kreditter. Det, der kræver kreditter, venter, til du køber flere, eller til {date}.',
  creditsEmptyContinues:
    'Du har ikke flere kreditter. Dit arbejde fortsætter, og det, du bruger, faktureres, når perioden slutter.',
  creditsDebt: {
    one: 'Du har brugt {count} kredit mere, end du havde. De næste kreditter, du får, dækker det.',
    other: 'Du har brugt {count} kreditter mere, end du havde. De næste kreditter, du får, dækker det.',
  },
  creditsMore: 'Udløb og prognose',
  creditsNone: 'Kreditter, som du køber, eller som følger med et abonnement, vises her.',
  creditsNow: {
    one: 'Du har nu {count} kredit.',
    other: 'Du har nu {count} kreditter.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Fyld saldo op',
  spentSince: '{amount} brugt siden {date}',
  spentPace: {
    one: '{amount} brugt siden {date} · cirka {pace} om dagen · rækker til cirka {count} dag',
    other: '{amount} brugt siden {date} · cirka {pace} om dagen · rækker til cirka {count} dage',
  },
  balanceIncluded: '{amount} inkluderet, nulstilles til {included} den {date}',
  balanceIncludedPaused: '{amount} inkluderet, de næste {included} kommer, når abonnementet er betalt',
  balanceIncludedOnce: '{amount} inkluderet',
  balanceAdded: '{amount} tilføjet af dig, bliver stående',
  balanceAddedResets: '{amount} tilføjet af dig, indtil periodens slutning',
  balancePromo: '{amount} i gave',
  balancePromoUntil: '{amount} i gave, indtil {date}',
  balanceHeld: '{amount} reserveret til igangværende arbejde',
  balanceLow: 'Din saldo er ved at være brugt op.',
  balanceEmptyBlocked: 'Din saldo er brugt op. Det, der koster penge, venter, til du fylder op.',
  balanceEmptyBlockedReset: 'Din saldo er brugt op. Det, der koster penge, venter, til du fylder op, eller til {date}.',
  balanceEmptyContinues: 'Din saldo er brugt op. Dit arbejde fortsætter indtil videre, ned til {limit} under nul.',
  balanceDebtBilled:
    'Du har brugt {amount} mere, end du havde. Det trækkes sammen med dit abonnement den {date}, medmindre du fylder op inden da: det dækker det først. Dit arbejde fortsætter ned til {limit} under nul.',
  balanceDebtReached:
    'Du har brugt {amount} mere, end du havde, så det, der koster penge, venter. Det trækkes sammen med dit abonnement den {date}, medmindre du fylder op inden da: det dækker det først.',
  balanceDebtStops:
    'Du har brugt {amount} mere, end du havde, så det, der koster penge, venter. Det næste, du fylder op med, dækker det først.',
  balanceMore: 'Udløb og prognose',
  balanceChart: 'Hvad du har brugt pr. dag de seneste 30 dage: {amount} i alt',
  today: 'I dag',
  balanceChartNone: 'Intet brugt de seneste 30 dage',
  balanceNow: 'Din saldo er nu {amount}.',
};
