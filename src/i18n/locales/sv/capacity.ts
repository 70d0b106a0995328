import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Krediter',
  buyCredits: 'Köp krediter',
  creditsLeft: '{amount} kvar',
  creditsPlan: '{amount} krediter från planen · används först · återställs till {included} den {date}',
  creditsPlanPaused: '{amount} krediter från planen · används först · nästa {included} kommer när planen är betald',
  creditsPlanEnded: '{amount} krediter från planen · används först',
  creditsPromo: '{amount} krediter i gåva',
  creditsPromoUntil: '{amount} krediter i gåva · nästa går ut den {date}',
  creditsPurchased: '{amount} köpta · går inte ut',
  creditsPurchasedUntil: '{amount} köpta · nästa går ut den {date}',
  creditsHeld: '{amount} av dem är reserverade för pågående arbete',
  creditsLast: 'I den här takten räcker de till omkring {date}',
  creditsLow: 'Dina krediter börjar ta slut.',
  creditsEmptyBlocked: 'Du har inga krediter kvar. Det som kräver krediter väntar tills du köper fler.',
  creditsEmptyBlockedReset:
    'Du har inga krediter kvar. Det som kräver krediter väntar tills du köper fler, eller till {date}.',
  creditsEmptyContinues:
    'Du har inga krediter kvar. Ditt arbete fortsätter, och det du använder faktureras när perioden är slut.',
  creditsDebt: {
    one: 'Du har använt {count} kredit mer än du hade. Nästa krediter du får täcker det.',
    other: 'Du har använt {count} krediter mer än du hade. Nästa krediter du får täcker det.',
  },
  creditsMore: 'Utgång och prognos',
  creditsNone: 'Krediter som du köper, eller som ingår i en plan, visas här.',
  creditsNow: {
    one: 'Du har nu {count} kredit.',
    other: 'Du har nu {count} krediter.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Fyll på saldo',
  spentSince: '{amount} använt sedan {date}',
  spentPace: {
    one: '{amount} använt sedan {date} · cirka {pace} per dag · räcker cirka {count} dag',
    other: '{amount} använt sedan {date} · cirka {pace} per dag · räcker cirka {count} dagar',
  },
  balanceIncluded: '{amount} ingår, återställs till {included} den {date}',
  balanceIncludedPaused: '{amount} ingår, nästa {included} kommer när planen är betald',
  balanceIncludedOnce: '{amount} ingår',
  balanceAdded: '{amount} påfyllt av dig, ligger kvar',
  balanceAddedResets: '{amount} påfyllt av dig, till periodens slut',
  balancePromo: '{amount} i gåva',
  balancePromoUntil: '{amount} i gåva, till {date}',
  balanceHeld: '{amount} reserverat för pågående arbete',
  balanceLow: 'Ditt saldo börjar ta slut.',
  balanceEmptyBlocked: 'Ditt saldo är slut. Det som kostar pengar väntar tills du fyller på.',
  balanceEmptyBlockedReset: 'Ditt saldo är slut. Det som kostar pengar väntar tills du fyller på, eller till {date}.',
  balanceEmptyContinues: 'Ditt saldo är slut. Ditt arbete fortsätter tills vidare, ner till {limit} under noll.',
  balanceDebtBilled:
    'Du har använt {amount} mer än du hade. Det debiteras med din plan den {date}, om du inte fyller på innan dess: påfyllningen täcker det först. Ditt arbete fortsätter ner till {limit} under noll.',
  balanceDebtReached:
    'Du har använt {amount} mer än du hade, så det som kostar pengar väntar. Det debiteras med din plan den {date}, om du inte fyller på innan dess: påfyllningen täcker det först.',
  balanceDebtStops:
    'Du har använt {amount} mer än du hade, så det som kostar pengar väntar. Nästa påfyllning täcker det först.',
  balanceMore: 'Utgång och prognos',
  balanceChart: 'Vad du har använt per dag de senaste 30 dagarna: totalt {amount}',
  today: 'Idag',
  balanceChartNone: 'Inget använt de senaste 30 dagarna',
  balanceNow: 'Ditt saldo är nu {amount}.',
};
