import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Complementos',
  empty: 'Tu plan no tiene complementos',
  emptyText: 'Lo que se puede añadir a un plan aparece aquí.',
  active: 'Activo',
  activeUntil: 'Activo hasta el {date}',
  dueNow: '{amount} ahora, por el resto del periodo',
  taxAdded: 'Precios sin impuestos. Verás el total antes de pagar.',
  add: 'Añadir',
  addLabel: 'Añadir {name} por {price}',
  end: 'Terminar',
  endLabel: 'Terminar {name}',
  keep: 'Conservarlo',
  keepLabel: 'Conservar {name}',

  buyTitle: 'Añadir {name}',
  buyText: '{name} está disponible en cuanto se pague.',
  buyPart: 'Ahora solo pagas el resto del periodo y después {price} con tu plan.',
  buyEnds: 'Puedes terminarlo en cualquier momento. Se mantiene entonces hasta el final del periodo.',
  buyConfirm: 'Añadir {name} · {total}',
  bought: '{name} ya está activo.',

  endTitle: 'Terminar {name}',
  endText: '{name} se mantiene hasta el {date}. Después termina y no se cobra nada más por él.',
  endNoRefund: 'No se devuelve lo que queda del tiempo pagado.',
  endConfirm: 'Terminar {name}',
  ending: 'Terminando…',
  leave: 'Conservar {name}',
  ended: '{name} termina el {date}.',
  kept: '{name} continúa.',
  failed: 'No se ha cambiado nada. Inténtalo de nuevo.',
};
