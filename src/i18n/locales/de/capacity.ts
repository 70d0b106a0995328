import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Credits',
  buyCredits: 'Credits kaufen',
  creditsLeft: 'Noch {amount}',
  creditsPlan: '{amount} aus dem Tarif · zuerst verbraucht · am {date} wieder {included}',
  creditsPlanPaused:
    '{amount} aus dem Tarif · zuerst verbraucht · die nächsten {included} kommen, sobald der Tarif bezahlt ist',
  creditsPlanEnded: '{amount} aus dem Tarif · zuerst verbraucht',
  creditsPromo: '{amount} geschenkt',
  creditsPromoUntil: '{amount} geschenkt · die nächsten verfallen am {date}',
  creditsPurchased: '{amount} gekauft · verfallen nicht',
  creditsPurchasedUntil: '{amount} gekauft · die nächsten verfallen am {date}',
  creditsHeld: '{amount} davon sind für laufende Arbeiten vorgemerkt',
  creditsLast: 'Bei diesem Verbrauch reichen sie bis etwa {date}',
  creditsLow: 'Ihre Credits gehen zur Neige.',
  creditsEmptyBlocked: 'Sie haben keine Credits mehr. Was Credits braucht, wartet, bis Sie mehr kaufen.',
  creditsEmptyBlockedReset:
    'Sie haben keine Credits mehr. Was Credits braucht, wartet, bis Sie mehr kaufen, oder bis zum {date}.',
  creditsEmptyContinues:
    'Sie haben keine Credits mehr. Ihre Arbeit läuft weiter, und der Verbrauch wird am Ende des Zeitraums abgerechnet.',
  creditsDebt: {
    one: 'Sie haben {count} Credit mehr verbraucht, als Sie hatten. Die nächsten Credits gleichen das aus.',
    other: 'Sie haben {count} Credits mehr verbraucht, als Sie hatten. Die nächsten Credits gleichen das aus.',
  },
  creditsMore: 'Verfall und Prognose',
  creditsNone: 'Credits, die Sie kaufen oder mit einem Tarif erhalten, erscheinen hier.',
  creditsNow: { one: 'Sie haben jetzt {count} Credit.', other: 'Sie haben jetzt {count} Credits.' },

  balanceTitle: 'Guthaben',
  addFunds: 'Guthaben aufladen',
  spentSince: '{amount} ausgegeben seit {date}',
  spentPace: {
    one: '{amount} ausgegeben seit {date} · etwa {pace} am Tag · reicht noch etwa {count} Tag',
    other: '{amount} ausgegeben seit {date} · etwa {pace} am Tag · reicht noch etwa {count} Tage',
  },
  balanceIncluded: '{amount} enthalten, am {date} wieder {included}',
  balanceIncludedPaused: '{amount} enthalten, die nächsten {included} kommen, sobald der Tarif bezahlt ist',
  balanceIncludedOnce: '{amount} enthalten',
  balanceAdded: '{amount} von Ihnen aufgeladen, bleibt',
  balanceAddedResets: '{amount} von Ihnen aufgeladen, bis zum Ende des Zeitraums',
  balancePromo: '{amount} geschenkt',
  balancePromoUntil: '{amount} geschenkt, bis {date}',
  balanceHeld: '{amount} für laufende Arbeiten vorgemerkt',
  balanceLow: 'Ihr Guthaben geht zur Neige.',
  balanceEmptyBlocked: 'Ihr Guthaben ist aufgebraucht. Was Geld kostet, wartet, bis Sie aufladen.',
  balanceEmptyBlockedReset:
    'Ihr Guthaben ist aufgebraucht. Was Geld kostet, wartet, bis Sie aufladen, oder bis zum {date}.',
  balanceEmptyContinues: 'Ihr Guthaben ist aufgebraucht. Ihre Arbeit läuft vorerst weiter, bis {limit} unter null.',
  balanceDebtBilled:
    'Sie haben {amount} mehr verbraucht, als Sie hatten. Das wird am {date} mit Ihrem Tarif abgerechnet, außer Sie laden vorher auf: Dann gleicht das Aufgeladene es zuerst aus. Ihre Arbeit läuft bis {limit} unter null weiter.',
  balanceDebtReached:
    'Sie haben {amount} mehr verbraucht, als Sie hatten; was Geld kostet, wartet deshalb. Das wird am {date} mit Ihrem Tarif abgerechnet, außer Sie laden vorher auf: Dann gleicht das Aufgeladene es zuerst aus.',
  balanceDebtStops:
    'Sie haben {amount} mehr verbraucht, als Sie hatten; was Geld kostet, wartet deshalb. Was Sie als Nächstes aufladen, gleicht das zuerst aus.',
  balanceMore: 'Verfall und Prognose',
  balanceChart: 'Was Sie in den letzten 30 Tagen je Tag ausgegeben haben: insgesamt {amount}',
  today: 'Heute',
  balanceChartNone: 'In den letzten 30 Tagen nichts ausgegeben',
  balanceNow: 'Ihr Guthaben beträgt jetzt {amount}.',
};
