import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Método de pago',
  loading: 'Cargando los métodos de pago…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Tarjeta ···· {last4}',
  expires: 'Caduca el {month}/{year}',
  expiring: 'Caduca pronto: {month}/{year}',
  expired: 'Caducada {month}/{year}',
  default: 'Se usa para los pagos',
  backup: 'De reserva',
  needsApproval: 'No se puede cobrar automáticamente',
  needsApprovalText:
    'El banco quiere que apruebes cada pago con {name}, así que las renovaciones y la recarga automática no pueden usarlo. Añade otro método de pago para ellas.',
  needsApprovalBackedUp: 'El banco quiere que apruebes cada pago con {name}. Cuando no estás, se cobra en {backup}.',

  manage: 'Gestionar {name}',
  makeDefault: 'Usar para los pagos',
  makeDefaultLabel: 'Usar para los pagos: {name}',
  madeDefault: 'Ahora se usa {name} para los pagos.',
  makeBackup: 'Usar de reserva',
  makeBackupLabel: 'Usar de reserva: {name}',
  madeBackup: '{name} es ahora el de reserva. Se cobra en él cuando se rechaza el primero.',
  undo: 'Deshacer',
  changeFailed: 'No se ha podido cambiar. {name} se sigue usando para los pagos. Inténtalo de nuevo.',
  backupFailed: 'No se ha podido cambiar. El de reserva sigue siendo el mismo. Inténtalo de nuevo.',

  remove: 'Eliminar',
  removeLabel: 'Eliminar {name}',
  removeTitle: '¿Eliminar {name}?',
  removeText: 'Se elimina aquí y en el servicio de pago. Para volver a usarlo, tendrías que añadirlo de nuevo.',
  removeDefaultText: 'Se elimina aquí y en el servicio de pago, y los pagos usan después otro que hayas guardado.',
  removeKeep: 'Conservarlo',
  removing: 'Eliminando…',
  removed: '{name} eliminado.',
  removeFailed: 'No se ha podido eliminar {name} y sigue guardado. Inténtalo de nuevo.',
  inUseTitle: '{name} todavía se necesita',
  inUseText:
    'Tu plan o la recarga automática se cobran en él. Añade primero otro método de pago y después elimina este.',

  add: 'Añadir método de pago',
  empty: 'Todavía no hay ningún método de pago',
  emptyText: 'Guarda una tarjeta una vez y comprarás con un clic. No se cobra nada al añadirla.',
  readOnly: 'Alguien que gestione la facturación puede cambiarlo.',

  setupTitle: 'Añadir un método de pago',
  save: 'Guardar tarjeta',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  added: '{name} añadido.',
};
