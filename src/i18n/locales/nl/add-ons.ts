import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Uitbreidingen',
  empty: 'Bij je abonnement horen geen uitbreidingen',
  emptyText: 'Wat aan een abonnement kan worden toegevoegd, verschijnt hier.',
  active: 'Actief',
  activeUntil: 'Actief tot {date}',
  dueNow: 'nu {amount}, voor de rest van de periode',
  taxAdded: 'Prijzen zonder belasting. Je ziet het totaal voordat je betaalt.',
  add: 'Toevoegen',
  addLabel: '{name} toevoegen voor {price}',
  end: 'Beëindigen',
  endLabel: '{name} beëindigen',
  keep: 'Behouden',
  keepLabel: '{name} behouden',

  buyTitle: '{name} toevoegen',
  buyText: '{name} is beschikbaar zodra er is betaald.',
  buyPart: 'Nu betaal je alleen de rest van de periode, daarna {price} bij je abonnement.',
  buyEnds: 'Je kunt dit op elk moment beëindigen. Het blijft dan tot het einde van de periode.',
  buyConfirm: '{name} toevoegen · {total}',
  bought: '{name} is nu actief.',

  endTitle: '{name} beëindigen',
  endText: '{name} blijft tot {date}. Daarna eindigt het, en er wordt niets meer voor afgeschreven.',
  endNoRefund: 'Wat over is van de betaalde tijd, wordt niet terugbetaald.',
  endConfirm: '{name} beëindigen',
  ending: 'Beëindigen…',
  leave: '{name} behouden',
  ended: '{name} eindigt op {date}.',
  kept: '{name} gaat door.',
  failed: 'Er is niets gewijzigd. Probeer het opnieuw.',
};
