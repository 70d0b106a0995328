import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} credito',
    many: '{count} di crediti',
    other: '{count} crediti',
  },
  creditsLabel: {
    one: '{count} credito rimasto',
    many: '{count} di crediti rimasti',
    other: '{count} crediti rimasti',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'in esaurimento',
  empty: 'esaurito',
  negative: 'sotto lo zero',
  billing: 'Fatturazione',
  openBilling: 'Apri la fatturazione',
  buyCredits: 'Acquista crediti',
  addFunds: 'Aggiungi fondi',
  resets: 'Si rinnova il {date}',
  lasts: {
    one: 'A questo ritmo dura circa {count} giorno',
    many: 'A questo ritmo dura circa {count} di giorni',
    other: 'A questo ritmo dura circa {count} giorni',
  },
};
