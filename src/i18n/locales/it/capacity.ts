import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Crediti',
  buyCredits: 'Acquista crediti',
  creditsLeft: '{amount} rimasti',
  creditsPlan: '{amount} crediti del piano · usati per primi · di nuovo {included} il {date}',
  creditsPlanPaused:
    '{amount} crediti del piano · usati per primi · i prossimi {included} arrivano quando il piano è pagato',
  creditsPlanEnded: '{amount} crediti del piano · usati per primi',
  creditsPromo: '{amount} crediti in omaggio',
  creditsPromoUntil: '{amount} crediti in omaggio · i prossimi scadono il {date}',
  creditsPurchased: '{amount} acquistati · non scadono',
  creditsPurchasedUntil: '{amount} acquistati · i prossimi scadono il {date}',
  creditsHeld: '{amount} di questi sono riservati per lavori in corso',
  creditsLast: 'A questo ritmo durano fino al {date} circa',
  creditsLow: 'I tuoi crediti stanno per esaurirsi.',
  creditsEmptyBlocked: 'Non hai più crediti. Ciò che richiede crediti attende che tu ne acquisti altri.',
  creditsEmptyBlockedReset:
    'Non hai più crediti. Ciò che richiede crediti attende che tu ne acquisti altri, oppure il {date}.',
  creditsEmptyContinues:
    'Non hai più crediti. Il tuo lavoro continua, e ciò che usi viene fatturato alla fine del periodo.',
  creditsDebt: {
    one: 'Hai usato {count} credito più di quanti ne avevi. I prossimi crediti che ricevi lo compensano.',
    many: 'Hai usato {count} di crediti più di quanti ne avevi. I prossimi crediti che ricevi li compensano.',
    other: 'Hai usato {count} crediti più di quanti ne avevi. I prossimi crediti che ricevi li compensano.',
  },
  creditsMore: 'Scadenza e previsione',
  creditsNone: 'I crediti che acquisti, o che arrivano con un piano, compaiono qui.',
  creditsNow: {
    one: 'Ora hai {count} credito.',
    many: 'Ora hai {count} di crediti.',
    other: 'Ora hai {count} crediti.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Aggiungi fondi',
  spentSince: '{amount} spesi dal {date}',
  spentPace: {
    one: '{amount} spesi dal {date} · circa {pace} al giorno · dura circa {count} giorno',
    many: '{amount} spesi dal {date} · circa {pace} al giorno · dura circa {count} di giorni',
    other: '{amount} spesi dal {date} · circa {pace} al giorno · dura circa {count} giorni',
  },
  balanceIncluded: '{amount} inclusi, di nuovo {included} il {date}',
  balanceIncludedPaused: '{amount} inclusi, i prossimi {included} arrivano quando il piano è pagato',
  balanceIncludedOnce: '{amount} inclusi',
  balanceAdded: '{amount} aggiunti da te, restano',
  balanceAddedResets: '{amount} aggiunti da te, fino alla fine del periodo',
  balancePromo: '{amount} in omaggio',
  balancePromoUntil: '{amount} in omaggio, fino al {date}',
  balanceHeld: '{amount} riservati per lavori in corso',
  balanceLow: 'Il tuo saldo sta per esaurirsi.',
  balanceEmptyBlocked: 'Il tuo saldo è esaurito. Ciò che è a pagamento attende che tu aggiunga fondi.',
  balanceEmptyBlockedReset:
    'Il tuo saldo è esaurito. Ciò che è a pagamento attende che tu aggiunga fondi, oppure il {date}.',
  balanceEmptyContinues: 'Il tuo saldo è esaurito. Per ora il tuo lavoro continua, fino a {limit} sotto lo zero.',
  balanceDebtBilled:
    'Hai usato {amount} più di quanto avevi. Vengono addebitati con il tuo piano il {date}, a meno che tu non aggiunga fondi prima: coprono prima questo importo. Il tuo lavoro continua fino a {limit} sotto lo zero.',
  balanceDebtReached:
    'Hai usato {amount} più di quanto avevi, quindi ciò che è a pagamento attende. Vengono addebitati con il tuo piano il {date}, a meno che tu non aggiunga fondi prima: coprono prima questo importo.',
  balanceDebtStops:
    'Hai usato {amount} più di quanto avevi, quindi ciò che è a pagamento attende. I prossimi fondi che aggiungi coprono prima questo importo.',
  balanceMore: 'Scadenza e previsione',
  balanceChart: 'Quanto hai speso al giorno negli ultimi 30 giorni: {amount} in tutto',
  today: 'Oggi',
  balanceChartNone: 'Nessuna spesa negli ultimi 30 giorni',
  balanceNow: 'Il tuo saldo ora è di {amount}.',
};
