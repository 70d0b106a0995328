import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  title: 'I den rækkefølge, det bruges',
  loading: 'Indlæser det, du har…',
  empty: 'Det, der følger med dit abonnement, det, du køber, og det, du får, vises her.',
  nothingUsable: 'Der er intet, der kan bruges nu.',
  next: 'Bruges som det næste',
  leftOf: '{amount} af {whole}',
  plan: 'Fra dit abonnement',
  promo: 'I gave',
  purchased: 'Købt',
  adjustment: 'Tildelt dig',
  until: 'Indtil {date}',
  soon: { one: 'Indtil {date}, {count} dag tilbage', other: 'Indtil {date}, {count} dage tilbage' },
  never: 'Udløber ikke',
  scheduled: 'Fra {date}',
  scheduledUntil: 'Fra {date} til {end}',
  depleted: 'Brugt op',
  expired: 'Udløb den {date}',
  voided: 'Taget tilbage',
  frozen: 'Kan ikke bruges, mens betalingen kontrolleres',
  showPast: 'Vis det, der er brugt op eller udløbet',
  hidePast: 'Skjul det, der er brugt op eller udløbet',
  pastTitle: 'Brugt op eller udløbet',
  showMore: 'Vis flere',
  showingMore: 'Indlæser…',
  moreFailed: 'Flere kunne ikke indlæses. Prøv igen.',
  timeline: 'Hvornår det udløber',
  today: 'I dag',
  held: '{amount} er reserveret til igangværende arbejde: det bruges, eller kommer tilbage, når arbejdet er færdigt.',
  everyWeek: 'Dit abonnement giver {amount} hver uge, næste gang den {date}. Det, der da er tilbage af det, går tabt.',
  everyMonth:
    'Dit abonnement giver {amount} hver måned, næste gang den {date}. Det, der da er tilbage af det, går tabt.',
  everyQuarter:
    'Dit abonnement giver {amount} hver tredje måned, næste gang den {date}. Det, der da er tilbage af det, går tabt.',
  everyYear: 'Dit abonnement giver {amount} hvert år, næste gang den {date}. Det, der da er tilbage af det, går tabt.',
  again: 'Dit abonnement giver {amount} igen den {date}. Det, der da er tilbage af det, går tabt.',
  atZeroWaits: 'Når der ikke er mere tilbage, venter arbejdet, til der er mere.',
  atZeroBilled:
    'Når der ikke er mere tilbage, fortsætter arbejdet, og det, du bruger, faktureres, når perioden slutter.',
  atZeroOverdraft:
    'Når der ikke er mere tilbage, fortsætter arbejdet ned til {limit} under nul. Det, der er under nul, trækkes sammen med dit abonnement den {date}.',
  atZeroOverdraftSoon:
    'Når der ikke er mere tilbage, fortsætter arbejdet ned til {limit} under nul. Det, der er under nul, trækkes med din næste faktura.',
};
