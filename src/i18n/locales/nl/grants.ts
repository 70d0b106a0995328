import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  title: 'In volgorde van gebruik',
  loading: 'Laden wat je hebt…',
  empty: 'Wat bij je abonnement hoort, wat je koopt en wat je krijgt, verschijnt hier.',
  nothingUsable: 'Er is niets wat nu kan worden gebruikt.',
  next: 'Als eerste gebruikt',
  leftOf: '{amount} van {whole}',
  plan: 'Uit je abonnement',
  promo: 'Actie',
  purchased: 'Gekocht',
  adjustment: 'Gekregen',
  until: 'Tot {date}',
  soon: {
    one: 'Tot {date}, nog {count} dag',
    other: 'Tot {date}, nog {count} dagen',
  },
  never: 'Verloopt niet',
  scheduled: 'Vanaf {date}',
  scheduledUntil: 'Van {date} tot {end}',
  depleted: 'Op',
  expired: 'Verlopen op {date}',
  voided: 'Teruggenomen',
  frozen: 'Vastgehouden zolang de betaling onzeker is',
  showPast: 'Tonen wat op of verlopen is',
  hidePast: 'Verbergen wat op of verlopen is',
  pastTitle: 'Op of verlopen',
  showMore: 'Meer tonen',
  showingMore: 'Laden…',
  moreFailed: 'Meer kon niet worden geladen. Probeer het opnieuw.',
  timeline: 'Wanneer het verloopt',
  today: 'Vandaag',
  held: '{amount} is gereserveerd voor lopend werk: het wordt gebruikt, of komt terug, als dat werk eindigt.',
  everyWeek: 'Je abonnement brengt elke week {amount}, de volgende keer op {date}. Wat er dan over is, vervalt.',
  everyMonth: 'Je abonnement brengt elke maand {amount}, de volgende keer op {date}. Wat er dan over is, vervalt.',
  everyQuarter:
    'Je abonnement brengt elke drie maanden {amount}, de volgende keer op {date}. Wat er dan over is, vervalt.',
  everyYear: 'Je abonnement brengt elk jaar {amount}, de volgende keer op {date}. Wat er dan over is, vervalt.',
  again: 'Je abonnement brengt op {date} weer {amount}. Wat er dan over is, vervalt.',
  atZeroWaits: 'Als er niets meer is, wacht het werk tot er meer is.',
  atZeroBilled:
    'Als er niets meer is, gaat het werk door, en wat je gebruikt, wordt aan het einde van de periode gefactureerd.',
  atZeroOverdraft:
    'Als er niets meer is, gaat het werk door tot {limit} onder nul. Wat onder nul is, wordt op {date} met je abonnement afgeschreven.',
  atZeroOverdraftSoon:
    'Als er niets meer is, gaat het werk door tot {limit} onder nul. Wat onder nul is, wordt met je volgende factuur afgeschreven.',
};
