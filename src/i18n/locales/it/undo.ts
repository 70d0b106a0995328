import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Hai acquistato {count} credito per {total}.',
    many: 'Hai acquistato {count} di crediti per {total}.',
    other: 'Hai acquistato {count} crediti per {total}.',
  },
  boughtFunds: 'Hai aggiunto {amount} per {total}.',
  unused: 'Non ne è ancora stato usato nulla.',
  timeLeft: {
    one: 'Puoi annullarlo ancora per {count} minuto.',
    many: 'Puoi annullarlo ancora per {count} di minuti.',
    other: 'Puoi annullarlo ancora per {count} minuti.',
  },
  lessThanAMinute: 'Puoi annullarlo ancora per meno di un minuto.',
  until: 'Puoi annullarlo fino al {time}.',
  undo: 'Annulla questo acquisto',

  title: 'Annulla questo acquisto',
  moneyToMethod: '{total} tornano su {method}.',
  money: '{total} tornano con lo stesso metodo usato per pagare.',
  bankTime: 'La tua banca può impiegare qualche giorno a mostrarlo.',
  takesCredits: {
    one: 'Viene ritirato {count} credito.',
    many: 'Vengono ritirati {count} di crediti.',
    other: 'Vengono ritirati {count} crediti.',
  },
  takesFunds: 'Vengono ritirati {amount} dal tuo saldo.',
  creditNote: 'Una nota di credito viene aggiunta alle tue fatture.',
  confirm: 'Annulla e riottieni {total}',
  undoing: 'Annullamento…',
  keep: 'Mantieni',
  done: 'Annullato. {total} tornano su {method}.',
  donePlain: 'Annullato. {total} tornano con lo stesso metodo usato per pagare.',
  notPossible: 'Non si può più annullare: una parte è stata usata, o il tempo è scaduto. Non è stato cambiato nulla.',
  failed: 'Non è stato annullato nulla. Riprova.',
};
