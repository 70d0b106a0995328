import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Il tetto di questo mese non lo permette. Alzalo, oppure attendi il mese prossimo.',
  cooldown: 'L’ultimo addebito è recente. Attende prima del prossimo.',
  too_many_attempts: 'Ci sono stati vari tentativi in poco tempo. Attende prima del prossimo.',
  recent_failure: 'L’ultimo addebito è fallito da poco. Attende prima di riprovare.',
  awaiting_notice: 'Sei stato avvisato del primo addebito. Attende, così hai il tempo di opporti.',
  purchase_in_progress: 'Un altro pagamento è aperto. Continua quando è terminato.',
  payment_past_due: 'Una fattura è ancora da pagare. Continua quando l’hai pagata.',
  account_frozen: 'Un pagamento è in verifica. Continua al termine.',
  disputed: 'Un pagamento è contestato presso la tua banca. Continua quando la banca ha deciso.',
  subscription_required: 'Non c’è un piano attivo. Continua quando ce n’è uno.',
  plan_changed: 'Il tuo piano è cambiato e la regola non è adatta. Configurala di nuovo.',
  payment_method_required: 'Nessun metodo di pagamento salvato. Aggiungine uno.',
  payment_method_not_chargeable: 'La banca vuole che tu approvi ogni pagamento con questo metodo. Scegline un altro.',
  pack_unavailable: 'Il pacchetto non è più offerto. Scegline un altro.',
  amount_not_allowed: 'L’importo non rientra in ciò che si può aggiungere. Modificalo.',
  tax_unavailable: 'Non è stato possibile calcolare le imposte. Si riprova automaticamente.',
  not_enough_data: 'Il tuo ritmo non è ancora noto. Continua quando c’è abbastanza utilizzo.',
  payment_service_unavailable:
    'Non è stato possibile raggiungere il servizio di pagamento. Si riprova automaticamente.',
  payment_failed: 'Vari addebiti di seguito sono falliti. Controlla il metodo di pagamento, poi riprendi.',
  authentication_required:
    'La tua banca vuole che sia tu ad approvare il pagamento. Scegli un altro metodo, poi riprendi.',
  payment_method_removed: 'Il metodo di pagamento addebitato è stato rimosso. Scegline un altro, poi riprendi.',
  other: 'Qualcosa lo impedisce. Si riprova automaticamente.',
};
