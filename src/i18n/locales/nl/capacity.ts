import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Credits',
  buyCredits: 'Credits kopen',
  creditsLeft: 'Nog {amount}',
  creditsPlan: '{amount} credits uit het abonnement · eerst gebruikt · op {date} weer {included}',
  creditsPlanPaused:
    '{amount} credits uit het abonnement · eerst gebruikt · de volgende {included} komen zodra het abonnement is betaald',
  creditsPlanEnded: '{amount} credits uit het abonnement · eerst gebruikt',
  creditsPromo: '{amount} cadeaucredits',
  creditsPromoUntil: '{amount} cadeaucredits · de eerstvolgende verlopen op {date}',
  creditsPurchased: '{amount} gekocht · verlopen niet',
  creditsPurchasedUntil: '{amount} gekocht · de eerstvolgende verlopen op {date}',
  creditsHeld: '{amount} daarvan zijn gereserveerd voor lopend werk',
  creditsLast: 'In dit tempo heb je genoeg tot ongeveer {date}',
  creditsLow: 'Je credits raken op.',
  creditsEmptyBlocked: 'Je hebt geen credits meer. Wat credits nodig heeft, wacht tot je er meer koopt.',
  creditsEmptyBlockedReset:
    'Je hebt geen credits meer. Wat credits nodig heeft, wacht tot je er meer koopt, of tot {date}.',
  creditsEmptyContinues:
    'Je hebt geen credits meer. Je werk gaat door, en wat je gebruikt, wordt aan het einde van de periode gefactureerd.',
  creditsDebt: {
    one: 'Je hebt {count} credit meer gebruikt dan je had. De volgende credits die je krijgt, vullen dit aan.',
    other: 'Je hebt {count} credits meer gebruikt dan je had. De volgende credits die je krijgt, vullen dit aan.',
  },
  creditsMore: 'Vervaldata en prognose',
  creditsNone: 'Credits die je koopt of bij een abonnement krijgt, verschijnen hier.',
  creditsNow: {
    one: 'Je hebt nu {count} credit.',
    other: 'Je hebt nu {count} credits.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Saldo opwaarderen',
  spentSince: '{amount} uitgegeven sinds {date}',
  spentPace: {
    one: '{amount} uitgegeven sinds {date} · ongeveer {pace} per dag · genoeg voor ongeveer {count} dag',
    other: '{amount} uitgegeven sinds {date} · ongeveer {pace} per dag · genoeg voor ongeveer {count} dagen',
  },
  balanceIncluded: '{amount} inbegrepen, op {date} weer {included}',
  balanceIncludedPaused: '{amount} inbegrepen, de volgende {included} komt zodra het abonnement is betaald',
  balanceIncludedOnce: '{amount} inbegrepen',
  balanceAdded: '{amount} door jou opgewaardeerd, blijft staan',
  balanceAddedResets: '{amount} door jou opgewaardeerd, tot het einde van de periode',
  balancePromo: '{amount} cadeau',
  balancePromoUntil: '{amount} cadeau, tot {date}',
  balanceHeld: '{amount} gereserveerd voor lopend werk',
  balanceLow: 'Je saldo raakt op.',
  balanceEmptyBlocked: 'Je saldo is op. Wat geld kost, wacht tot je opwaardeert.',
  balanceEmptyBlockedReset: 'Je saldo is op. Wat geld kost, wacht tot je opwaardeert, of tot {date}.',
  balanceEmptyContinues: 'Je saldo is op. Je werk gaat voorlopig door, tot {limit} onder nul.',
  balanceDebtBilled:
    'Je hebt {amount} meer gebruikt dan je had. Dat wordt op {date} met je abonnement afgeschreven, tenzij je eerder opwaardeert: dat vult dit eerst aan. Je werk gaat door tot {limit} onder nul.',
  balanceDebtReached:
    'Je hebt {amount} meer gebruikt dan je had, dus wat geld kost, wacht. Dat wordt op {date} met je abonnement afgeschreven, tenzij je eerder opwaardeert: dat vult dit eerst aan.',
  balanceDebtStops:
    'Je hebt {amount} meer gebruikt dan je had, dus wat geld kost, wacht. Wat je de volgende keer opwaardeert, vult dit eerst aan.',
  balanceMore: 'Vervaldata en prognose',
  balanceChart: 'Wat je de afgelopen 30 dagen per dag hebt uitgegeven: in totaal {amount}',
  today: 'Vandaag',
  balanceChartNone: 'Niets uitgegeven in de afgelopen 30 dagen',
  balanceNow: 'Je saldo is nu {amount}.',
};
