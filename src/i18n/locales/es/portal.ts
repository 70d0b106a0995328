import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Facturación',
  sandbox: 'Entorno de pruebas: no se mueve dinero real',
  loading: 'Cargando la facturación…',
  activity: 'Actividad',
  retry: 'Reintentar',
  staleTitle: 'Puede que esto no esté al día.',
  staleText: 'Lo que ves es del {time}.',
  offlineTitle: 'Estás sin conexión.',
  offlineText: 'Lo que ves es del {time}. Se actualiza solo cuando recuperes la conexión.',
  offlineEmpty: 'La facturación aparece en cuanto recuperes la conexión.',
  failedTitle: 'No se ha podido cargar.',
  failedText: 'No se ha cobrado nada. Inténtalo de nuevo en un momento.',
  sessionTitle: 'Tu sesión ha terminado.',
  sessionText: 'Continúa para renovarla. No se ha perdido nada.',
  sessionRenew: 'Continuar',
  forbiddenTitle: 'No puedes ver esto.',
  forbiddenText: 'Alguien que gestione la facturación de esta cuenta sí puede.',
  noPlanTitle: 'Todavía no hay plan',
  noPlanText: 'Lo que te queda y lo que usas aparecen aquí en cuanto haya un plan.',
};
