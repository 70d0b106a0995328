import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Período',
  anyTime: 'Qualquer data',
  thisMonth: 'Este mês',
  lastMonth: 'Mês passado',
  thisYear: 'Este ano',
  lastYear: 'Ano passado',
  chosenDates: 'Datas escolhidas',
  clear: 'Limpar filtros',
  next: 'Próxima',
  previous: 'Anterior',
  range: '{first} a {last}',
  rangeOfMore: '{first} a {last}, e há mais',
  turnFailed: 'Não foi possível carregar esta página. Tente de novo.',
  updating: 'Carregando…',
  downloadCsv: 'Baixar CSV',
  downloadJson: 'Baixar JSON',
  preparing: 'Preparando…',
  exportFailed: 'Não foi possível preparar o arquivo. Tente de novo.',
};
