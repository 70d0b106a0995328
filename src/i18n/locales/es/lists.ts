import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Periodo',
  anyTime: 'Cualquier fecha',
  thisMonth: 'Este mes',
  lastMonth: 'El mes pasado',
  thisYear: 'Este año',
  lastYear: 'El año pasado',
  chosenDates: 'Fechas elegidas',
  clear: 'Borrar filtros',
  next: 'Siguiente',
  previous: 'Anterior',
  range: '{first} a {last}',
  rangeOfMore: '{first} a {last}, y hay más',
  turnFailed: 'No se ha podido cargar esta página. Inténtalo de nuevo.',
  updating: 'Cargando…',
  downloadCsv: 'Descargar CSV',
  downloadJson: 'Descargar JSON',
  preparing: 'Preparando…',
  exportFailed: 'No se ha podido preparar el archivo. Inténtalo de nuevo.',
};
