import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Tillegg',
  empty: 'Det finnes ingen tillegg til abonnementet ditt',
  emptyText: 'Det som kan legges til et abonnement, vises her.',
  active: 'Aktivt',
  activeUntil: 'Aktivt til {date}',
  dueNow: '{amount} nå, for resten av perioden',
  taxAdded: 'Priser uten avgift. Du ser totalen før du betaler.',
  add: 'Legg til',
  addLabel: 'Legg til {name} for {price}',
  end: 'Avslutt',
  endLabel: 'Avslutt {name}',
  keep: 'Behold',
  keepLabel: 'Behold {name}',

  buyTitle: 'Legg til {name}',
  buyText: '{name} er der så snart det er betalt.',
  buyPart: 'Nå betaler du bare for resten av perioden, deretter {price} sammen med abonnementet.',
  buyEnds: 'Du kan avslutte det når som helst. Da blir det stående til perioden er slutt.',
  buyConfirm: 'Legg til {name} · {total}',
  bought: '{name} er aktivt nå.',

  endTitle: 'Avslutt {name}',
  endText: '{name} blir stående til {date}. Deretter avsluttes det, og ingenting mer belastes for det.',
  endNoRefund: 'Resten av den betalte tiden gis ikke tilbake.',
  endConfirm: 'Avslutt {name}',
  ending: 'Avslutter…',
  leave: 'Behold {name}',
  ended: '{name} avsluttes {date}.',
  kept: '{name} fortsetter.',
  failed: 'Ingenting ble endret. Prøv igjen.',
};
