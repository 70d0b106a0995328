import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatisch opwaarderen',
  loading: 'Automatisch opwaarderen laden…',

  off: 'Uit. Er wordt niets afgeschreven tenzij je zelf koopt.',
  notOffered: 'Met dit abonnement kan niets worden opgewaardeerd.',
  on: 'Aan',
  pausedWord: 'Gepauzeerd',
  heldWord: 'Tegengehouden',

  whenMoney: 'Begint als je saldo daalt tot {level}.',
  whenCredits: {
    one: 'Begint als er nog {count} credit is.',
    other: 'Begint als er nog {count} credits zijn.',
  },
  whenDays: {
    one: 'Begint als je nog genoeg hebt voor {count} dag.',
    other: 'Begint als je nog genoeg hebt voor {count} dagen.',
  },
  doesAmount: 'Voegt telkens {amount} toe, hoogstens {cap} per maand inclusief belasting.',
  doesPacks: 'Koopt telkens {quantity} × {pack}, hoogstens {cap} per maand inclusief belasting.',
  doesTargetMoney: 'Vult je saldo aan tot {target}, hoogstens {cap} per maand inclusief belasting.',
  doesTargetCredits: {
    one: 'Koopt {pack} tot er {count} credit is, hoogstens {cap} per maand inclusief belasting.',
    other: 'Koopt {pack} tot er {count} credits zijn, hoogstens {cap} per maand inclusief belasting.',
  },
  doesDays: {
    one: 'Voegt toe wat {count} dag in jouw tempo nodig heeft, hoogstens {cap} per maand inclusief belasting.',
    other: 'Voegt toe wat {count} dagen in jouw tempo nodig hebben, hoogstens {cap} per maand inclusief belasting.',
  },

  due: 'Het niveau is bereikt: er wordt zo afgeschreven.',
  charging: 'Er loopt een afschrijving. Je hoeft zelf niet te betalen.',
  held: 'Het is aan de beurt, maar wordt tegengehouden.',
  paused: 'Het heeft zichzelf gepauzeerd.',
  next: 'In jouw tempo is de volgende rond {date}.',
  until: 'Het wordt opnieuw bekeken op {time}.',

  month: '{spent} van {cap}',
  monthCap: 'Maandelijks maximum',
  monthCharges: {
    one: '{count} automatische afschrijving',
    other: '{count} automatische afschrijvingen',
  },
  monthEnds: 'Begint opnieuw op {date}',

  charges: 'Schrijft af van {method}.',
  chargesBacked: 'Schrijft af van {method}. Als die wordt geweigerd, wordt {backup} één keer geprobeerd.',
  cooldown: {
    one: 'Tussen twee afschrijvingen zit minstens {count} minuut.',
    other: 'Tussen twee afschrijvingen zitten minstens {count} minuten.',
  },
  pausesAfter: {
    one: 'Na {count} mislukte afschrijving pauzeert het zichzelf.',
    other: 'Na {count} mislukte afschrijvingen achter elkaar pauzeert het zichzelf.',
  },
  announced: {
    one: 'Je krijgt {count} uur voor de eerste afschrijving bericht.',
    other: 'Je krijgt {count} uur voor de eerste afschrijving bericht.',
  },

  setUp: 'Automatisch opwaarderen instellen',
  change: 'Wijzigen',
  turnOff: 'Automatisch opwaarderen uitzetten',
  turnedOff: 'Automatisch opwaarderen staat uit. Het blijft uit tot je het weer aanzet.',
  turnedOn: 'Automatisch opwaarderen staat aan.',
  changed: 'Automatisch opwaarderen is gewijzigd.',
  resume: 'Automatisch opwaarderen hervatten',
  resumed: 'Automatisch opwaarderen gaat door.',
  failed: 'Dat is niet gelukt, en er is niets gewijzigd. Probeer het opnieuw.',
  readOnly: 'Iemand die de facturering beheert, kan dit wijzigen.',

  details: 'Hoe er wordt afgeschreven, en waarmee je akkoord ging',
  why: 'Waarom is er bij mij afgeschreven, of niet?',
  agreedAt: 'Je ging akkoord op {time}.',
  agreedBy: 'Vastgelegd voor {actor}, versie {version} van de tekst.',
  agreedOlder: 'De tekst heeft sindsdien een nieuwere versie. Je ziet die als je de regel wijzigt.',
};
