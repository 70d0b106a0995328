import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatisk påfylling',
  loading: 'Laster inn automatisk påfylling…',

  off: 'Av. Ingenting belastes med mindre du kjøper selv.',
  notOffered: 'Det er ikke mulig å fylle på med dette abonnementet.',
  on: 'På',
  pausedWord: 'På pause',
  heldWord: 'Holdes tilbake',

  whenMoney: 'Skjer når saldoen din faller til {level}.',
  whenCredits: { one: 'Skjer når {count} kreditt er igjen.', other: 'Skjer når {count} kreditter er igjen.' },
  whenDays: {
    one: 'Skjer når det du har, varer {count} dag til.',
    other: 'Skjer når det du har, varer {count} dager til.',
  },
  doesAmount: 'Legger til {amount} hver gang, høyst {cap} i måneden inkludert avgift.',
  doesPacks: 'Kjøper {quantity} × {pack} hver gang, høyst {cap} i måneden inkludert avgift.',
  doesTargetMoney: 'Fyller saldoen din opp til {target}, høyst {cap} i måneden inkludert avgift.',
  doesTargetCredits: {
    one: 'Kjøper {pack} til det er {count} kreditt, høyst {cap} i måneden inkludert avgift.',
    other: 'Kjøper {pack} til det er {count} kreditter, høyst {cap} i måneden inkludert avgift.',
  },
  doesDays: {
    one: 'Legger til det {count} dag krever i ditt tempo, høyst {cap} i måneden inkludert avgift.',
    other: 'Legger til det {count} dager krever i ditt tempo, høyst {cap} i måneden inkludert avgift.',
  },

  due: 'Nivået er nådd: belastningen skjer om et øyeblikk.',
  charging: 'En belastning er underveis. Du trenger ikke å betale selv.',
  held: 'Den skal gjøres, men holdes tilbake.',
  paused: 'Den har satt seg selv på pause.',
  next: 'I ditt tempo skjer den neste omtrent {date}.',
  until: 'Det vurderes på nytt {time}.',

  month: '{spent} av {cap}',
  monthCap: 'Månedlig tak',
  monthCharges: { one: '{count} automatisk belastning', other: '{count} automatiske belastninger' },
  monthEnds: 'Starter på nytt {date}',

  charges: 'Belaster {method}.',
  chargesBacked: 'Belaster {method}. Hvis den avvises, forsøkes {backup} én gang.',
  cooldown: {
    one: 'Det går minst {count} minutt mellom to belastninger.',
    other: 'Det går minst {count} minutter mellom to belastninger.',
  },
  pausesAfter: {
    one: 'Etter {count} mislykket belastning setter den seg selv på pause.',
    other: 'Etter {count} mislykkede belastninger på rad setter den seg selv på pause.',
  },
  announced: {
    one: 'Du får beskjed {count} time før den første belastningen.',
    other: 'Du får beskjed {count} timer før den første belastningen.',
  },

  setUp: 'Sett opp automatisk påfylling',
  change: 'Endre',
  turnOff: 'Slå av automatisk påfylling',
  turnedOff: 'Automatisk påfylling er av. Den forblir av til du slår den på igjen.',
  turnedOn: 'Automatisk påfylling er på.',
  changed: 'Automatisk påfylling er endret.',
  resume: 'Gjenoppta automatisk påfylling',
  resumed: 'Automatisk påfylling fortsetter.',
  failed: 'Det gikk ikke, og ingenting ble endret. Prøv igjen.',
  readOnly: 'Noen som administrerer faktureringen, kan endre den.',

  details: 'Hvordan det belastes, og hva du har godtatt',
  why: 'Hvorfor ble jeg belastet, eller ikke?',
  agreedAt: 'Du godtok det {time}.',
  agreedBy: 'Registrert for {actor}, versjon {version} av teksten.',
  agreedOlder: 'Teksten har siden fått en nyere versjon. Du ser den når du endrer regelen.',
};
