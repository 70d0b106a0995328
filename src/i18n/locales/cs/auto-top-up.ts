import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatické dobíjení',
  loading: 'Načítání automatického dobíjení…',

  off: 'Vypnuto. Nic se nestrhává, pokud sami nenakoupíte.',
  notOffered: 'Na tomto tarifu nelze nic dobíjet.',
  on: 'Zapnuto',
  pausedWord: 'Pozastaveno',
  heldWord: 'Pozdrženo',

  whenMoney: 'Proběhne, když zůstatek klesne na {level}.',
  whenCredits: {
    one: 'Proběhne, když zbývá {count} kredit.',
    few: 'Proběhne, když zbývají {count} kredity.',
    many: 'Proběhne, když zbývá {count} kreditu.',
    other: 'Proběhne, když zbývá {count} kreditů.',
  },
  whenDays: {
    one: 'Proběhne, když to, co máte, vydrží ještě {count} den.',
    few: 'Proběhne, když to, co máte, vydrží ještě {count} dny.',
    many: 'Proběhne, když to, co máte, vydrží ještě {count} dne.',
    other: 'Proběhne, když to, co máte, vydrží ještě {count} dní.',
  },
  doesAmount: 'Pokaždé přidá {amount}, nejvýše {cap} za měsíc s daní.',
  doesPacks: 'Pokaždé koupí {quantity} × {pack}, nejvýše {cap} za měsíc s daní.',
  doesTargetMoney: 'Doplní zůstatek na {target}, nejvýše {cap} za měsíc s daní.',
  doesTargetCredits: {
    one: 'Kupuje {pack}, dokud nebude {count} kredit, nejvýše {cap} za měsíc s daní.',
    few: 'Kupuje {pack}, dokud nebude {count} kredity, nejvýše {cap} za měsíc s daní.',
    many: 'Kupuje {pack}, dokud nebude {count} kreditu, nejvýše {cap} za měsíc s daní.',
    other: 'Kupuje {pack}, dokud nebude {count} kreditů, nejvýše {cap} za měsíc s daní.',
  },
  doesDays: {
    one: 'Přidá, kolik je vaším tempem potřeba na {count} den, nejvýše {cap} za měsíc s daní.',
    few: 'Přidá, kolik je vaším tempem potřeba na {count} dny, nejvýše {cap} za měsíc s daní.',
    many: 'Přidá, kolik je vaším tempem potřeba na {count} dne, nejvýše {cap} za měsíc s daní.',
    other: 'Přidá, kolik je vaším tempem potřeba na {count} dní, nejvýše {cap} za měsíc s daní.',
  },

  due: 'Úrovně je dosaženo: platba se chystá.',
  charging: 'Platba právě probíhá. Sami platit nemusíte.',
  held: 'Je na řadě, ale je pozdrženo.',
  paused: 'Samo se pozastavilo.',
  next: 'Vaším tempem příště proběhne přibližně {date}.',
  until: 'Znovu se prověří {time}.',

  month: '{spent} z {cap}',
  monthCap: 'Měsíční limit',
  monthCharges: {
    one: '{count} automatická platba',
    few: '{count} automatické platby',
    many: '{count} automatické platby',
    other: '{count} automatických plateb',
  },
  monthEnds: 'Znovu začne {date}',

  charges: 'Strhává z {method}.',
  chargesBacked: 'Strhává z {method}. Při zamítnutí se jednou zkusí {backup}.',
  cooldown: {
    one: 'Mezi dvěma platbami uplyne nejméně {count} minuta.',
    few: 'Mezi dvěma platbami uplyne nejméně {count} minuty.',
    many: 'Mezi dvěma platbami uplyne nejméně {count} minuty.',
    other: 'Mezi dvěma platbami uplyne nejméně {count} minut.',
  },
  pausesAfter: {
    one: 'Po {count} neúspěšné platbě za sebou se samo pozastaví.',
    few: 'Po {count} neúspěšných platbách za sebou se samo pozastaví.',
    many: 'Po {count} neúspěšné platby za sebou se samo pozastaví.',
    other: 'Po {count} neúspěšných platbách za sebou se samo pozastaví.',
  },
  announced: {
    one: 'O první platbě dostanete zprávu {count} hodinu předem.',
    few: 'O první platbě dostanete zprávu {count} hodiny předem.',
    many: 'O první platbě dostanete zprávu {count} hodiny předem.',
    other: 'O první platbě dostanete zprávu {count} hodin předem.',
  },

  setUp: 'Nastavit automatické dobíjení',
  change: 'Změnit',
  turnOff: 'Vypnout automatické dobíjení',
  turnedOff: 'Automatické dobíjení je vypnuté. Zůstane vypnuté, dokud ho znovu nezapnete.',
  turnedOn: 'Automatické dobíjení je zapnuté.',
  changed: 'Automatické dobíjení je změněno.',
  resume: 'Pokračovat v automatickém dobíjení',
  resumed: 'Automatické dobíjení pokračuje.',
  failed: 'Nepodařilo se to a nic se nezměnilo. Zkuste to znovu.',
  readOnly: 'Změnit to může někdo, kdo spravuje vyúčtování.',

  details: 'Jak strhává a s čím jste souhlasili',
  why: 'Proč se platba strhla, nebo nestrhla?',
  agreedAt: 'Souhlas jste udělili {time}.',
  agreedBy: 'Zaznamenáno pro {actor}, verze textu {version}.',
  agreedOlder: 'Od té doby má text novější verzi. Uvidíte ji při změně pravidla.',
};
