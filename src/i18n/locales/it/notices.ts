import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Nascondi questo avviso',

  credits_low: 'I tuoi crediti stanno per esaurirsi: ne restano {amount}.',
  credits_low_plain: 'I tuoi crediti stanno per esaurirsi.',
  credits_empty: 'Non hai più crediti.',
  balance_low: 'Il tuo saldo sta per esaurirsi: restano {amount}.',
  balance_low_plain: 'Il tuo saldo sta per esaurirsi.',
  balance_empty: 'Il tuo saldo è esaurito.',
  balance_negative: 'Il tuo saldo è di {amount}. I prossimi fondi che aggiungi coprono prima questo importo.',
  payment_past_due:
    'L’ultimo pagamento non è andato a buon fine. Il tuo servizio continua con ciò che hai; potrai acquistare altro quando sarà pagato.',
  payment_past_due_amount:
    'Restano da pagare {amount}. Il tuo servizio continua con ciò che hai; potrai acquistare altro quando saranno pagati.',
  trial_ending: 'La tua prova termina il {date}.',
  trial_ending_soon: 'La tua prova termina presto.',
  subscription_canceled: 'Il tuo piano è terminato. Puoi continuare a usare ciò che hai acquistato.',
  subscription_canceled_at: 'Il tuo piano è terminato il {date}. Puoi continuare a usare ciò che hai acquistato.',
  subscription_canceling: 'Il tuo piano termina presto. Puoi continuare a usare ciò che hai acquistato.',
  subscription_canceling_at: 'Il tuo piano termina il {date}. Puoi continuare a usare ciò che hai acquistato.',
  subscription_paused: 'Il tuo piano è in pausa. Puoi usare ciò che hai; non viene addebitato nulla.',
  bill_held:
    'Il tuo piano non può ancora essere fatturato: l’imposta non può essere calcolata. Controlla i tuoi dati di fatturazione.',
  plan_change_scheduled: 'Il tuo piano cambia presto.',
  plan_change_scheduled_at: 'Il tuo piano passa a {plan} il {date}.',
  payment_method_missing:
    'Nessun metodo di pagamento salvato. Aggiungine uno, così potrai acquistare altro quando ti serve.',
  payment_method_expiring:
    'La tua carta scade presto. Aggiungine un’altra, così il prossimo pagamento andrà a buon fine.',
  purchase_processing: 'La tua banca sta ancora confermando. Non devi pagare di nuovo: aggiorneremo questa pagina.',
  purchase_action: 'La tua banca vuole che tu approvi un pagamento. Non è ancora stato aggiunto nulla.',
  purchase_declined: 'Un pagamento non è andato a buon fine. Non ti è stato addebitato nulla.',
  purchase_disputed:
    'Un pagamento di {amount} è contestato presso la tua banca. Ciò che ha acquistato non si può usare finché la banca non decide.',
  purchase_disputed_plain:
    'Un pagamento è contestato presso la tua banca. Ciò che ha acquistato non si può usare finché la banca non decide.',
  payment_returned: 'La tua banca ha ritirato un pagamento di {amount}. Ciò che ha acquistato non è più disponibile.',
  payment_returned_plain: 'La tua banca ha ritirato un pagamento. Ciò che ha acquistato non è più disponibile.',
  capacity_frozen: 'Un pagamento è in verifica. Ciò che ha acquistato per ora non si può usare.',
  funds_pending: 'Un bonifico di {amount} non è ancora arrivato. Verrà aggiunto al suo arrivo.',
  funds_pending_plain: 'Un bonifico non è ancora arrivato. Verrà aggiunto al suo arrivo.',
  grace_active: 'Puoi continuare sotto lo zero fino al {date}, perché ciò che è in corso possa terminare.',
  grace_active_soon: 'Puoi continuare sotto lo zero per poco tempo, perché ciò che è in corso possa terminare.',
  limit_near: '{feature}: quasi esaurito per questo periodo.',
  limit_reached: '{feature}: esaurito per questo periodo.',
  alert_crossed: 'Ciò che ti resta ha raggiunto una soglia per cui volevi essere avvisato.',
  auto_top_up_paused: 'Le ricariche automatiche sono in pausa. Vedi perché, e riprendi una volta risolto.',
  auto_top_up_held: 'Una ricarica automatica è dovuta ma trattenuta. Vedi perché.',
  spend_cap_near: 'Sei vicino a un tetto di spesa che hai impostato.',
  spend_cap_passed: 'Hai speso più di un limite che hai impostato.',
  spend_cap_reached:
    'Un tetto di spesa che hai impostato è raggiunto. Non si può usare altro finché non riparte o non lo alzi.',

  buyCredits: 'Acquista crediti',
  addFunds: 'Aggiungi fondi',
  payInvoice: 'Paga la fattura',
  reactivate: 'Riattiva',
  showPayment: 'Mostra il pagamento',
  approve: 'Approva',
  anotherCard: 'Usa un’altra carta',
};
