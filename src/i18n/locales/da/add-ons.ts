import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Tilføjelser',
  empty: 'Der er ingen tilføjelser til dit abonnement',
  emptyText: 'Det, der kan føjes til et abonnement, vises her.',
  active: 'Aktiv',
  activeUntil: 'Aktiv indtil {date}',
  dueNow: '{amount} nu, for resten af perioden',
  taxAdded: 'Priser uden skat. Du ser totalen, før du betaler.',
  add: 'Tilføj',
  addLabel: 'Tilføj {name} for {price}',
  end: 'Afslut',
  endLabel: 'Afslut {name}',
  keep: 'Behold',
  keepLabel: 'Behold {name}',

  buyTitle: 'Tilføj {name}',
  buyText: '{name} er der, så snart det er betalt.',
  buyPart: 'Nu betaler du kun for resten af perioden, derefter {price} sammen med dit abonnement.',
  buyEnds: 'Du kan afslutte det når som helst. Så bliver det, til perioden slutter.',
  buyConfirm: 'Tilføj {name} · {total}',
  bought: '{name} er aktiv nu.',

  endTitle: 'Afslut {name}',
  endText: '{name} bliver indtil {date}. Derefter slutter det, og der trækkes ikke mere for det.',
  endNoRefund: 'Resten af den betalte tid gives ikke tilbage.',
  endConfirm: 'Afslut {name}',
  ending: 'Afslutter…',
  leave: 'Behold {name}',
  ended: '{name} slutter den {date}.',
  kept: '{name} fortsætter.',
  failed: 'Intet blev ændret. Prøv igen.',
};
