import { defineMessages } from '../messages.ts';

/** Add-ons of a plan: what there is, what each costs now and later, and how one ends. */
export const addOnMessages = defineMessages('add-ons', {
  title: 'Add-ons',
  empty: 'No add-ons go with your plan',
  emptyText: 'What can be added to a plan shows here.',
  active: 'Active',
  activeUntil: 'Active until {date}',
  dueNow: '{amount} now, for the rest of the period',
  taxAdded: 'Prices without tax. You see the total before you pay.',
  add: 'Add',
  addLabel: 'Add {name} for {price}',
  end: 'End',
  endLabel: 'End {name}',
  keep: 'Keep',
  keepLabel: 'Keep {name}',

  buyTitle: 'Add {name}',
  buyText: '{name} is there as soon as it is paid.',
  buyPart: 'Now you pay for the rest of the period only, then {price} with your plan.',
  buyEnds: 'You can end it at any time. It then stays until the end of the period.',
  buyConfirm: 'Add {name} · {total}',
  bought: '{name} is active now.',

  endTitle: 'End {name}',
  endText: '{name} stays until {date}. Then it ends, and nothing more is charged for it.',
  endNoRefund: 'What is left of the paid time is not given back.',
  endConfirm: 'End {name}',
  ending: 'Ending…',
  leave: 'Keep {name}',
  ended: '{name} ends on {date}.',
  kept: '{name} goes on.',
  failed: 'Nothing was changed. Try again.',
});
