import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Componenti aggiuntivi',
  empty: 'Il tuo piano non prevede componenti aggiuntivi',
  emptyText: 'Ciò che si può aggiungere a un piano compare qui.',
  active: 'Attivo',
  activeUntil: 'Attivo fino al {date}',
  dueNow: '{amount} ora, per il resto del periodo',
  taxAdded: 'Prezzi senza imposte. Vedi il totale prima di pagare.',
  add: 'Aggiungi',
  addLabel: 'Aggiungi {name} per {price}',
  end: 'Termina',
  endLabel: 'Termina {name}',
  keep: 'Mantieni',
  keepLabel: 'Mantieni {name}',

  buyTitle: 'Aggiungi {name}',
  buyText: '{name} è disponibile non appena è pagato.',
  buyPart: 'Ora paghi solo il resto del periodo, poi {price} con il tuo piano.',
  buyEnds: 'Puoi terminarlo in qualsiasi momento. Resta poi fino alla fine del periodo.',
  buyConfirm: 'Aggiungi {name} · {total}',
  bought: '{name} è ora attivo.',

  endTitle: 'Termina {name}',
  endText: '{name} resta fino al {date}. Poi termina, e non viene addebitato altro.',
  endNoRefund: 'Ciò che resta del tempo pagato non viene restituito.',
  endConfirm: 'Termina {name}',
  ending: 'Chiusura…',
  leave: 'Mantieni {name}',
  ended: '{name} termina il {date}.',
  kept: '{name} continua.',
  failed: 'Non è stato cambiato nulla. Riprova.',
};
