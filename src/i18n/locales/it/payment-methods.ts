import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Metodo di pagamento',
  loading: 'Caricamento dei metodi di pagamento…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Carta ···· {last4}',
  expires: 'Scade il {month}/{year}',
  expiring: 'Scade presto: {month}/{year}',
  expired: 'Scaduta {month}/{year}',
  default: 'Usato per i pagamenti',
  backup: 'Di riserva',
  needsApproval: 'Non può essere addebitato automaticamente',
  needsApprovalText:
    'La banca vuole che tu approvi ogni pagamento con {name}, quindi i rinnovi e la ricarica automatica non possono usarlo. Aggiungi un altro metodo di pagamento per loro.',
  needsApprovalBackedUp:
    'La banca vuole che tu approvi ogni pagamento con {name}. Quando non ci sei, si addebita invece {backup}.',

  manage: 'Gestisci {name}',
  makeDefault: 'Usa per i pagamenti',
  makeDefaultLabel: 'Usa per i pagamenti: {name}',
  madeDefault: '{name} è ora usato per i pagamenti.',
  makeBackup: 'Usa come riserva',
  makeBackupLabel: 'Usa come riserva: {name}',
  madeBackup: '{name} è ora la riserva. Viene addebitato quando il primo viene rifiutato.',
  undo: 'Annulla',
  changeFailed: 'Non è stato possibile cambiarlo. {name} è ancora usato per i pagamenti. Riprova.',
  backupFailed: 'Non è stato possibile cambiarlo. La riserva è la stessa di prima. Riprova.',

  remove: 'Rimuovi',
  removeLabel: 'Rimuovi {name}',
  removeTitle: 'Rimuovere {name}?',
  removeText: 'Viene eliminato qui e presso il servizio di pagamento. Per usarlo di nuovo dovrai aggiungerlo da capo.',
  removeDefaultText:
    'Viene eliminato qui e presso il servizio di pagamento, e i pagamenti usano poi un altro metodo che hai salvato.',
  removeKeep: 'Mantieni',
  removing: 'Rimozione…',
  removed: '{name} rimosso.',
  removeFailed: 'Non è stato possibile rimuovere {name}, che è ancora salvato. Riprova.',
  inUseTitle: '{name} serve ancora',
  inUseText:
    'Il tuo piano o la ricarica automatica lo usa. Aggiungi prima un altro metodo di pagamento, poi rimuovi questo.',

  add: 'Aggiungi metodo di pagamento',
  empty: 'Ancora nessun metodo di pagamento',
  emptyText: 'Salva una carta una volta, e acquistare richiede un clic. Non viene addebitato nulla quando la aggiungi.',
  readOnly: 'Chi gestisce la fatturazione può cambiarlo.',

  setupTitle: 'Aggiungi un metodo di pagamento',
  save: 'Salva carta',
  saving: 'Salvataggio…',
  cancel: 'Annulla',
  added: '{name} aggiunto.',
};
