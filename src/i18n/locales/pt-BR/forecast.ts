import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Quanto tempo dura',
  loading: 'Carregando a previsão…',
  window: 'Com base em',
  week: 'os últimos 7 dias',
  fortnight: 'os últimos 14 dias',
  month: 'os últimos 30 dias',
  untilDay: 'Até cerca de {date}',
  until: {
    one: 'Até cerca de {date} · {count} dia',
    many: 'Até cerca de {date} · {count} de dias',
    other: 'Até cerca de {date} · {count} dias',
  },
  between: 'Entre {from}, se todo dia for intenso, e {to}, se todo dia for calmo',
  notBefore: 'Não antes de {from}. Se todo dia for calmo, dura mais de um ano',
  pace: {
    one: 'Cerca de {amount} por dia em {count} dia inteiro; {quiet} em dias calmos, {busy} em dias intensos',
    many: 'Cerca de {amount} por dia em {count} de dias inteiros; {quiet} em dias calmos, {busy} em dias intensos',
    other: 'Cerca de {amount} por dia em {count} dias inteiros; {quiet} em dias calmos, {busy} em dias intensos',
  },
  topUp: 'Recarga automática por volta de {date}',
  resets: 'Seu plano traz {amount} em {date}. Isso não é contado aqui',
  today: 'Hoje',
  not_enough_data:
    'Ainda não há uso suficiente para indicar uma data. Depois de três dias inteiros de uso, ela aparece aqui.',
  nothing_left: 'Não resta nada.',
  longer_than_a_year: 'Nesse ritmo, dura mais de um ano.',
  no_usage: 'Nada foi usado nesses dias, então nada acaba.',
  not_prepaid: 'O que você usa é faturado depois, então nada acaba.',
  asOf: 'Posição de {time}',
};
