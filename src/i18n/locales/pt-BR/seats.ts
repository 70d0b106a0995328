import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  title: 'Alterar licenças',
  changeSeats: 'Alterar licenças',
  field: '{name}: licenças',
  fewer: 'Uma licença a menos',
  more: 'Uma licença a mais',
  inUse: {
    one: '{count} licença está em uso.',
    many: '{count} de licenças estão em uso.',
    other: '{count} licenças estão em uso.',
  },
  included: {
    one: '{count} licença faz parte de {plan}.',
    many: '{count} de licenças fazem parte de {plan}.',
    other: '{count} licenças fazem parte de {plan}.',
  },
  eachMore: 'Cada licença a mais custa {price}.',
  belowUse: {
    one: 'Menos do que as em uso. Libere primeiro {count} licença.',
    many: 'Menos do que as em uso. Libere primeiro {count} de licenças.',
    other: 'Menos do que as em uso. Libere primeiro {count} licenças.',
  },
  unchanged: 'Tantas quantas você tem agora.',
  startsNow: {
    one: '{count} licença assim que for paga.',
    many: '{count} de licenças assim que forem pagas.',
    other: '{count} licenças assim que forem pagas.',
  },
  startsNowFree: {
    one: '{count} licença imediatamente.',
    many: '{count} de licenças imediatamente.',
    other: '{count} licenças imediatamente.',
  },
  startsOn: {
    one: '{count} licença a partir de {date}. Até lá, nada muda.',
    many: '{count} de licenças a partir de {date}. Até lá, nada muda.',
    other: '{count} licenças a partir de {date}. Até lá, nada muda.',
  },
  dueNow: 'Agora {total}, impostos incluídos, pelo restante do período.',
  nothingNow: 'Nada é cobrado agora.',
  review: 'Conferir e pagar',
  confirmNow: {
    one: 'Mudar para {count} licença',
    many: 'Mudar para {count} de licenças',
    other: 'Mudar para {count} licenças',
  },
  confirmPaid: {
    one: 'Mudar para {count} licença · {total}',
    many: 'Mudar para {count} de licenças · {total}',
    other: 'Mudar para {count} licenças · {total}',
  },
  confirmOn: 'Mudar em {date}',
  changing: 'Mudando…',
  changed: {
    one: 'Agora você tem {count} licença.',
    many: 'Agora você tem {count} de licenças.',
    other: 'Agora você tem {count} licenças.',
  },
  scheduled: {
    one: '{count} licença a partir de {date}.',
    many: '{count} de licenças a partir de {date}.',
    other: '{count} licenças a partir de {date}.',
  },
  loading: 'Calculando o preço…',
  leave: 'Agora não',
  refused: 'Este número de licenças não é possível agora. Nada foi alterado.',
};
