import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Riprova, oppure usa un’altra carta per lo stesso acquisto.',
  another: 'Usa un’altra carta per lo stesso acquisto.',
  card_declined: 'La tua banca può dirti il motivo. Usa un’altra carta, oppure riprova dopo averla contattata.',
  insufficient_funds: 'Usa un’altra carta, oppure riprova quando su questa ci sarà abbastanza disponibilità.',
  expired_card: 'Aggiungi la carta che la banca ti ha inviato in sostituzione, oppure usane un’altra.',
  incorrect_cvc: 'Aggiungi di nuovo la carta con il codice sul retro, oppure usane un’altra.',
  authentication_failed: 'Riprova e approva il pagamento nell’app della tua banca, oppure usa un’altra carta.',
  authentication_required: 'Riprova quando hai a portata di mano l’app della tua banca.',
  card_not_supported: 'Usa un’altra carta. La tua banca può abilitare questa ai pagamenti online.',
  limit_exceeded: 'Usa un’altra carta, oppure alza il limite nell’app della tua banca e riprova.',
  processing_error: 'La tua carta è a posto. Riprova tra un momento.',
  payment_method_missing: 'Aggiungi una carta o scegline una già salvata.',
};
