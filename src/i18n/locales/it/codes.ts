import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Hai un codice?',
  label: 'Codice promozionale o regalo',
  apply: 'Applica',
  applying: 'Controllo…',
  missing: 'Inserisci un codice.',
  code_not_valid: 'Questo codice non è valido, o non lo è più. Controlla come è scritto.',
  code_already_used: 'Questo codice è già stato usato.',
  code_not_applicable: 'Questo codice non vale per il tuo piano.',
  notForThis: 'Questo codice non vale per questo acquisto.',
  tooMany: 'Sono stati provati troppi codici. Attendi un momento, poi riprova.',
  failed: 'Non è stato possibile controllare il codice e non è stato cambiato nulla. Riprova.',

  gaveCredits: {
    one: '{name}: {count} credito aggiunto.',
    many: '{name}: {count} di crediti aggiunti.',
    other: '{name}: {count} crediti aggiunti.',
  },
  gaveBalance: '{name}: {amount} aggiunti al tuo saldo.',
  usableUntil: 'Da usare entro il {date}.',
  planDiscount: '{name}: {off} di sconto sulle fatture del tuo piano.',
  planDiscountBills: {
    one: '{name}: {off} di sconto sulla prossima fattura del tuo piano.',
    many: '{name}: {off} di sconto sulle prossime {count} di fatture del tuo piano.',
    other: '{name}: {off} di sconto sulle prossime {count} fatture del tuo piano.',
  },
  forPurchase: '{name}. Vale per il tuo prossimo acquisto.',
  useForCredits: 'Acquista crediti con questo',
  useForFunds: 'Aggiungi fondi con questo',

  applied: '{name} è applicato.',
  appliedBonus: '{name}: {amount} in più.',
  remove: 'Rimuovi il codice',
};
