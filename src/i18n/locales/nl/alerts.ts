import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  title: 'Meldingen en limieten',
  loading: 'Meldingen en limieten laden…',
  alerts: 'Meldingen',
  empty:
    'Nog geen meldingen. Krijg op tijd bericht: bij een bedrag, bij een deel van wat je had, of enkele dagen voordat het op is.',
  told: 'Elke melding komt één keer, en opnieuw nadat er duidelijk meer was.',

  atMoney: 'Bij nog {level}',
  atCredits: {
    one: 'Bij nog {count} credit',
    other: 'Bij nog {count} credits',
  },
  atPercent: 'Bij nog {percent}',
  atDays: {
    one: 'Bij nog {count} dag',
    other: 'Bij nog {count} dagen',
  },
  levelNow: 'Nu bij {level}',
  levelUnknown: 'Je tempo is nog niet bekend',
  crossed: 'Bereikt op {date}',
  byPortal: 'Op deze pagina',
  byEmail: 'Per e-mail',
  byBoth: 'Op deze pagina en per e-mail',

  add: 'Melding toevoegen',
  change: 'Wijzigen',
  remove: 'Verwijderen',
  changeOne: 'Melding ‘{alert}’ wijzigen',
  removeOne: 'Melding ‘{alert}’ verwijderen',
  removed: 'Melding verwijderd.',
  restored: 'De melding is terug.',
  saved: 'Melding opgeslagen.',
  undo: 'Ongedaan maken',
  readOnly: 'Iemand die de facturering beheert, kan ze wijzigen.',

  kind: 'Laat het me weten',
  kindMoney: 'Bij een bedrag',
  kindCredits: 'Bij een aantal credits',
  kindPercent: 'Bij een deel van wat er was',
  kindDays: 'Dagen voordat het op is',
  money: 'Resterend bedrag',
  credits: 'Resterende credits',
  percent: 'Resterend percentage',
  days: 'Resterende dagen',
  where: 'Waar',
  save: 'Melding opslaan',
  saving: 'Opslaan…',
  cancel: 'Annuleren',

  amountWrong: 'Vul een bedrag in zoals {example}.',
  creditsWrong: 'Vul een heel aantal credits in.',
  numberWrong: 'Vul een heel getal in van {minimum} tot {maximum}.',
  whereMissing: 'Kies er minstens één.',
  twice: 'Zo’n melding bestaat al.',
  failed: 'Er is niets opgeslagen. Probeer het opnieuw.',
};
