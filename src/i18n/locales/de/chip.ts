import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} Credit', other: '{count} Credits' },
  creditsLabel: { one: 'Noch {count} Credit', other: 'Noch {count} Credits' },
  balanceLabel: 'Guthaben {amount}',
  low: 'fast aufgebraucht',
  empty: 'aufgebraucht',
  negative: 'unter null',
  billing: 'Abrechnung',
  openBilling: 'Abrechnung öffnen',
  buyCredits: 'Credits kaufen',
  addFunds: 'Guthaben aufladen',
  resets: 'Erneuerung am {date}',
  lasts: {
    one: 'Reicht bei diesem Verbrauch etwa {count} Tag',
    other: 'Reicht bei diesem Verbrauch etwa {count} Tage',
  },
};
