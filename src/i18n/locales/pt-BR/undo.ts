import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Você comprou {count} crédito por {total}.',
    many: 'Você comprou {count} de créditos por {total}.',
    other: 'Você comprou {count} créditos por {total}.',
  },
  boughtFunds: 'Você adicionou {amount} por {total}.',
  unused: 'Nada disso foi usado ainda.',
  timeLeft: {
    one: 'Você pode desfazer por mais {count} minuto.',
    many: 'Você pode desfazer por mais {count} de minutos.',
    other: 'Você pode desfazer por mais {count} minutos.',
  },
  lessThanAMinute: 'Você pode desfazer por menos de um minuto.',
  until: 'Você pode desfazer até {time}.',
  undo: 'Desfazer esta compra',

  title: 'Desfazer esta compra',
  moneyToMethod: '{total} voltam para {method}.',
  money: '{total} voltam pela mesma forma em que foram pagos.',
  bankTime: 'Seu banco pode levar alguns dias para mostrar.',
  takesCredits: {
    one: '{count} crédito é retirado.',
    many: '{count} de créditos são retirados.',
    other: '{count} créditos são retirados.',
  },
  takesFunds: '{amount} são retirados do seu saldo.',
  creditNote: 'Uma nota de crédito é adicionada às suas faturas.',
  confirm: 'Desfazer e receber {total} de volta',
  undoing: 'Desfazendo…',
  keep: 'Manter',
  done: 'Desfeito. {total} voltam para {method}.',
  donePlain: 'Desfeito. {total} voltam pela mesma forma em que foram pagos.',
  notPossible: 'Não pode mais ser desfeito: uma parte foi usada, ou o prazo acabou. Nada foi alterado.',
  failed: 'Nada foi desfeito. Tente de novo.',
};
