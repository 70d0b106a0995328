import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Ricarica automatica',
  loading: 'Caricamento della ricarica automatica…',

  off: 'Disattivata. Non viene addebitato nulla se non acquisti tu.',
  notOffered: 'Con questo piano non si può ricaricare nulla.',
  on: 'Attiva',
  pausedWord: 'In pausa',
  heldWord: 'Trattenuta',

  whenMoney: 'Si attiva quando il tuo saldo scende a {level}.',
  whenCredits: {
    one: 'Si attiva quando resta {count} credito.',
    many: 'Si attiva quando restano {count} di crediti.',
    other: 'Si attiva quando restano {count} crediti.',
  },
  whenDays: {
    one: 'Si attiva quando ciò che hai dura ancora {count} giorno.',
    many: 'Si attiva quando ciò che hai dura ancora {count} di giorni.',
    other: 'Si attiva quando ciò che hai dura ancora {count} giorni.',
  },
  doesAmount: 'Aggiunge {amount} ogni volta, al massimo {cap} al mese imposte incluse.',
  doesPacks: 'Acquista {quantity} × {pack} ogni volta, al massimo {cap} al mese imposte incluse.',
  doesTargetMoney: 'Riporta il tuo saldo a {target}, al massimo {cap} al mese imposte incluse.',
  doesTargetCredits: {
    one: 'Acquista {pack} finché non c’è {count} credito, al massimo {cap} al mese imposte incluse.',
    many: 'Acquista {pack} finché non ci sono {count} di crediti, al massimo {cap} al mese imposte incluse.',
    other: 'Acquista {pack} finché non ci sono {count} crediti, al massimo {cap} al mese imposte incluse.',
  },
  doesDays: {
    one: 'Aggiunge ciò che serve per {count} giorno al tuo ritmo, al massimo {cap} al mese imposte incluse.',
    many: 'Aggiunge ciò che serve per {count} di giorni al tuo ritmo, al massimo {cap} al mese imposte incluse.',
    other: 'Aggiunge ciò che serve per {count} giorni al tuo ritmo, al massimo {cap} al mese imposte incluse.',
  },

  due: 'La soglia è raggiunta: l’addebito sta per essere eseguito.',
  charging: 'Un addebito è in corso. Non devi pagare tu.',
  held: 'È dovuta, ma trattenuta.',
  paused: 'Si è messa in pausa da sola.',
  next: 'Al tuo ritmo la prossima è intorno al {date}.',
  until: 'Viene riesaminata il {time}.',

  month: '{spent} di {cap}',
  monthCap: 'Tetto mensile',
  monthCharges: {
    one: '{count} addebito automatico',
    many: '{count} di addebiti automatici',
    other: '{count} addebiti automatici',
  },
  monthEnds: 'Riparte il {date}',

  charges: 'Addebita {method}.',
  chargesBacked: 'Addebita {method}. Se viene rifiutato, si prova una volta {backup}.',
  cooldown: {
    one: 'Tra due addebiti passa almeno {count} minuto.',
    many: 'Tra due addebiti passano almeno {count} di minuti.',
    other: 'Tra due addebiti passano almeno {count} minuti.',
  },
  pausesAfter: {
    one: 'Dopo {count} addebito fallito si mette in pausa.',
    many: 'Dopo {count} di addebiti falliti di seguito si mette in pausa.',
    other: 'Dopo {count} addebiti falliti di seguito si mette in pausa.',
  },
  announced: {
    one: 'Vieni avvisato {count} ora prima del primo addebito.',
    many: 'Vieni avvisato {count} di ore prima del primo addebito.',
    other: 'Vieni avvisato {count} ore prima del primo addebito.',
  },

  setUp: 'Configura la ricarica automatica',
  change: 'Modifica',
  turnOff: 'Disattiva la ricarica automatica',
  turnedOff: 'La ricarica automatica è disattivata. Resta così finché non la riattivi.',
  turnedOn: 'La ricarica automatica è attiva.',
  changed: 'La ricarica automatica è cambiata.',
  resume: 'Riprendi la ricarica automatica',
  resumed: 'La ricarica automatica continua.',
  failed: 'Non ha funzionato e non è stato cambiato nulla. Riprova.',
  readOnly: 'Chi gestisce la fatturazione può modificarla.',

  details: 'Come addebita e cosa hai accettato',
  why: 'Perché mi è stato addebitato, o no?',
  agreedAt: 'Hai accettato il {time}.',
  agreedBy: 'Registrato per {actor}, versione {version} del testo.',
  agreedOlder: 'Da allora c’è una versione più recente del testo. La vedrai modificando la regola.',
};
