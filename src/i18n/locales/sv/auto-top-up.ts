import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatisk påfyllning',
  loading: 'Läser in automatisk påfyllning…',

  off: 'Av. Inget debiteras om du inte köper något själv.',
  notOffered: 'Inget kan fyllas på med den här planen.',
  on: 'På',
  pausedWord: 'Pausad',
  heldWord: 'Hålls tillbaka',

  whenMoney: 'Sker när ditt saldo sjunker till {level}.',
  whenCredits: { one: 'Sker när {count} kredit är kvar.', other: 'Sker när {count} krediter är kvar.' },
  whenDays: {
    one: 'Sker när det du har räcker {count} dag till.',
    other: 'Sker när det du har räcker {count} dagar till.',
  },
  doesAmount: 'Lägger till {amount} varje gång, högst {cap} i månaden inklusive skatt.',
  doesPacks: 'Köper {quantity} × {pack} varje gång, högst {cap} i månaden inklusive skatt.',
  doesTargetMoney: 'Fyller på ditt saldo till {target}, högst {cap} i månaden inklusive skatt.',
  doesTargetCredits: {
    one: 'Köper {pack} tills det finns {count} kredit, högst {cap} i månaden inklusive skatt.',
    other: 'Köper {pack} tills det finns {count} krediter, högst {cap} i månaden inklusive skatt.',
  },
  doesDays: {
    one: 'Lägger till det som {count} dag kräver i din takt, högst {cap} i månaden inklusive skatt.',
    other: 'Lägger till det som {count} dagar kräver i din takt, högst {cap} i månaden inklusive skatt.',
  },

  due: 'Nivån är nådd: debiteringen görs snart.',
  charging: 'En debitering är på väg. Du behöver inte betala själv.',
  held: 'Den ska göras men hålls tillbaka.',
  paused: 'Den har pausat sig själv.',
  next: 'I din takt sker nästa omkring {date}.',
  until: 'Det kontrolleras igen den {time}.',

  month: '{spent} av {cap}',
  monthCap: 'Månadstak',
  monthCharges: { one: '{count} automatisk debitering', other: '{count} automatiska debiteringar' },
  monthEnds: 'Börjar om den {date}',

  charges: 'Debiterar {method}.',
  chargesBacked: 'Debiterar {method}. Om det nekas prövas {backup} en gång.',
  cooldown: {
    one: 'Det går minst {count} minut mellan två debiteringar.',
    other: 'Det går minst {count} minuter mellan två debiteringar.',
  },
  pausesAfter: {
    one: 'Efter {count} misslyckad debitering pausar den sig själv.',
    other: 'Efter {count} misslyckade debiteringar i rad pausar den sig själv.',
  },
  announced: {
    one: 'Du får veta det {count} timme före den första debiteringen.',
    other: 'Du får veta det {count} timmar före den första debiteringen.',
  },

  setUp: 'Ställ in automatisk påfyllning',
  change: 'Ändra',
  turnOff: 'Stäng av automatisk påfyllning',
  turnedOff: 'Automatisk påfyllning är av. Den förblir av tills du slår på den igen.',
  turnedOn: 'Automatisk påfyllning är på.',
  changed: 'Automatisk påfyllning har ändrats.',
  resume: 'Återuppta automatisk påfyllning',
  resumed: 'Automatisk påfyllning fortsätter.',
  failed: 'Det fungerade inte, och inget ändrades. Försök igen.',
  readOnly: 'Någon som hanterar faktureringen kan ändra det.',

  details: 'Hur den debiterar, och vad du har godkänt',
  why: 'Varför debiterades jag, eller inte?',
  agreedAt: 'Du godkände det den {time}.',
  agreedBy: 'Registrerat för {actor}, version {version} av texten.',
  agreedOlder: 'Texten har en nyare version sedan dess. Du ser den när du ändrar regeln.',
};
