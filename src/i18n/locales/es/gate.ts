import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Vuelve a haber suficiente. Tu tarea continúa.',
  canceled: 'No se ha comprado nada. Tu tarea sigue en espera.',
  pendingTitle: 'Esto esperaba a tener más capacidad',
  pendingText: 'No se ha perdido nada: continúa donde lo dejaste.',
  goOn: 'Continuar',
  dismiss: 'Ahora no',
  notInPlan: 'Esto no forma parte de tu plan.',
  subscriptionRequired: 'Para esto se necesita un plan.',
  limitReached: 'Lo que tu plan incluye de esto está agotado en este periodo.',
  askAdmin: 'Pide a alguien que gestione la facturación de {account} que compre más.',
};
