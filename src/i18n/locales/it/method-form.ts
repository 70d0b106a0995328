import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Caricamento del modulo…',
  sandboxLegend: 'Carta di prova',
  sandboxText:
    'Questo è un ambiente di prova: scegli come si comporta la carta. Non serve alcun numero di carta e non si muove denaro.',
  fieldsLabel: 'Carta o altro metodo di pagamento',
  privacy:
    'Ciò che inserisci va direttamente a Stripe. {seller} non vede mai il numero. Ora non viene addebitato nulla.',

  failed: 'La carta non è stata salvata. Non è stato addebitato nulla. Riprova.',
  refused: 'La carta non è stata accettata. Non è stato addebitato nulla. Controlla i dati, oppure usa un’altra carta.',
  refusedBecause: '{reason} Non è stato addebitato nulla.',
  unreachable: 'Non è stato possibile raggiungere il servizio di pagamento. Non è stato addebitato nulla. Riprova.',
  limited: 'Sono stati molti tentativi in poco tempo. Non è stato addebitato nulla. Attendi un po’, poi riprova.',
  unavailable: 'Qui non si possono aggiungere carte. Forse puoi farlo nelle impostazioni del tuo account.',

  blockedTitle: 'Non è stato possibile caricare il modulo della carta',
  blockedText:
    'Forse un blocco delle pubblicità, un’impostazione di privacy o la rete sta bloccando js.stripe.com. Non è stato addebitato nulla. Consentilo per questa pagina e riprova.',
  blockedOtherwise:
    'Una carta già salvata funziona senza il modulo. Puoi anche chiedere a {seller} un altro modo per pagare.',
  retry: 'Riprova',

  save: 'Salva carta',
  saving: 'Salvataggio…',
  cancel: 'Annulla',
  sheetTitle: 'Aggiungi una carta',
};
