import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Tillägg',
  empty: 'Det finns inga tillägg till din plan',
  emptyText: 'Det som kan läggas till en plan visas här.',
  active: 'Aktivt',
  activeUntil: 'Aktivt till {date}',
  dueNow: '{amount} nu, för resten av perioden',
  taxAdded: 'Priser utan skatt. Du ser summan innan du betalar.',
  add: 'Lägg till',
  addLabel: 'Lägg till {name} för {price}',
  end: 'Avsluta',
  endLabel: 'Avsluta {name}',
  keep: 'Behåll',
  keepLabel: 'Behåll {name}',

  buyTitle: 'Lägg till {name}',
  buyText: '{name} finns där så snart det är betalt.',
  buyPart: 'Nu betalar du bara för resten av perioden, sedan {price} tillsammans med din plan.',
  buyEnds: 'Du kan avsluta det när som helst. Då är det kvar till periodens slut.',
  buyConfirm: 'Lägg till {name} · {total}',
  bought: '{name} är nu aktivt.',

  endTitle: 'Avsluta {name}',
  endText: '{name} är kvar till {date}. Sedan upphör det, och inget mer debiteras för det.',
  endNoRefund: 'Det som är kvar av den betalda tiden ges inte tillbaka.',
  endConfirm: 'Avsluta {name}',
  ending: 'Avslutar…',
  leave: 'Behåll {name}',
  ended: '{name} upphör den {date}.',
  kept: '{name} fortsätter.',
  failed: 'Inget ändrades. Försök igen.',
};
