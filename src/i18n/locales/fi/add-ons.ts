import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Lisäosat',
  empty: 'Tilaukseesi ei ole lisäosia',
  emptyText: 'Tilaukseen lisättävissä olevat lisäosat näkyvät tässä.',
  active: 'Voimassa',
  activeUntil: 'Voimassa {date} asti',
  dueNow: '{amount} nyt, jakson loppuosalta',
  taxAdded: 'Hinnat ilman veroa. Näet loppusumman ennen maksamista.',
  add: 'Lisää',
  addLabel: 'Lisää {name}, {price}',
  end: 'Päätä',
  endLabel: 'Päätä {name}',
  keep: 'Säilytä',
  keepLabel: 'Säilytä {name}',

  buyTitle: 'Lisää {name}',
  buyText: '{name} on käytössäsi heti, kun se on maksettu.',
  buyPart: 'Nyt maksat vain jakson loppuosalta, sen jälkeen {price} tilauksesi yhteydessä.',
  buyEnds: 'Voit päättää sen milloin tahansa. Se on silloin voimassa jakson loppuun asti.',
  buyConfirm: 'Lisää {name} · {total}',
  bought: '{name} on nyt voimassa.',

  endTitle: 'Päätä {name}',
  endText: '{name} on voimassa {date} asti. Sitten se päättyy, eikä siitä enää veloiteta.',
  endNoRefund: 'Jäljellä olevaa maksettua aikaa ei hyvitetä.',
  endConfirm: 'Päätä {name}',
  ending: 'Päätetään…',
  leave: 'Säilytä {name}',
  ended: '{name} päättyy {date}.',
  kept: '{name} jatkuu.',
  failed: 'Mitään ei muutettu. Yritä uudelleen.',
};
