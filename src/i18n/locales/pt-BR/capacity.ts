import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  creditsTitle: 'Créditos',
  buyCredits: 'Comprar créditos',
  creditsLeft: 'Restam {amount}',
  creditsPlan: '{amount} créditos do plano · usados primeiro · voltam a {included} em {date}',
  creditsPlanPaused:
    '{amount} créditos do plano · usados primeiro · os próximos {included} chegam quando o plano for pago',
  creditsPlanEnded: '{amount} créditos do plano · usados primeiro',
  creditsPromo: '{amount} créditos promocionais',
  creditsPromoUntil: '{amount} créditos promocionais · os próximos expiram em {date}',
  creditsPurchased: '{amount} comprados · não expiram',
  creditsPurchasedUntil: '{amount} comprados · os próximos expiram em {date}',
  creditsHeld: '{amount} deles estão reservados para trabalhos em andamento',
  creditsLast: 'Nesse ritmo, duram até cerca de {date}',
  creditsLow: 'Seus créditos estão acabando.',
  creditsEmptyBlocked: 'Você não tem mais créditos. O que precisa de créditos aguarda até você comprar mais.',
  creditsEmptyBlockedReset:
    'Você não tem mais créditos. O que precisa de créditos aguarda até você comprar mais, ou até {date}.',
  creditsEmptyContinues:
    'Você não tem mais créditos. Seu trabalho continua, e o que você usar será faturado no fim do período.',
  creditsDebt: {
    one: 'Você usou {count} crédito a mais do que tinha. Os próximos créditos que receber compensam isso.',
    many: 'Você usou {count} de créditos a mais do que tinha. Os próximos créditos que receber compensam isso.',
    other: 'Você usou {count} créditos a mais do que tinha. Os próximos créditos que receber compensam isso.',
  },
  creditsMore: 'Validade e previsão',
  creditsNone: 'Os créditos que você compra, ou que vêm com um plano, aparecem aqui.',
  creditsNow: {
    one: 'Agora você tem {count} crédito.',
    many: 'Agora você tem {count} de créditos.',
    other: 'Agora você tem {count} créditos.',
  },

  balanceTitle: 'Saldo',
  addFunds: 'Adicionar fundos',
  spentSince: '{amount} gastos desde {date}',
  spentPace: {
    one: '{amount} gastos desde {date} · cerca de {pace} por dia · dura cerca de {count} dia',
    many: '{amount} gastos desde {date} · cerca de {pace} por dia · dura cerca de {count} de dias',
    other: '{amount} gastos desde {date} · cerca de {pace} por dia · dura cerca de {count} dias',
  },
  balanceIncluded: '{amount} incluídos, voltam a {included} em {date}',
  balanceIncludedPaused: '{amount} incluídos, os próximos {included} chegam quando o plano for pago',
  balanceIncludedOnce: '{amount} incluídos',
  balanceAdded: '{amount} adicionados por você, permanecem',
  balanceAddedResets: '{amount} adicionados por você, até o fim do período',
  balancePromo: '{amount} promocionais',
  balancePromoUntil: '{amount} promocionais, até {date}',
  balanceHeld: '{amount} reservados para trabalhos em andamento',
  balanceLow: 'Seu saldo está acabando.',
  balanceEmptyBlocked: 'Seu saldo acabou. O que custa dinheiro aguarda até você adicionar fundos.',
  balanceEmptyBlockedReset: 'Seu saldo acabou. O que custa dinheiro aguarda até você adicionar fundos, ou até {date}.',
  balanceEmptyContinues: 'Seu saldo acabou. Seu trabalho continua por enquanto, até {limit} abaixo de zero.',
  balanceDebtBilled:
    'Você usou {amount} a mais do que tinha. O valor é cobrado com seu plano em {date}, a menos que você adicione fundos antes: eles cobrem isso primeiro. Seu trabalho continua até {limit} abaixo de zero.',
  balanceDebtReached:
    'Você usou {amount} a mais do que tinha, então o que custa dinheiro aguarda. O valor é cobrado com seu plano em {date}, a menos que você adicione fundos antes: eles cobrem isso primeiro.',
  balanceDebtStops:
    'Você usou {amount} a mais do que tinha, então o que custa dinheiro aguarda. Os próximos fundos que você adicionar cobrem isso primeiro.',
  balanceMore: 'Validade e previsão',
  balanceChart: 'O que você gastou por dia nos últimos 30 dias: {amount} no total',
  today: 'Hoje',
  balanceChartNone: 'Nenhum gasto nos últimos 30 dias',
  balanceNow: 'Seu saldo agora é de {amount}.',
};
