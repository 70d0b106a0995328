import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Complementos',
  empty: 'Seu plano não tem complementos',
  emptyText: 'O que pode ser adicionado a um plano aparece aqui.',
  active: 'Ativo',
  activeUntil: 'Ativo até {date}',
  dueNow: '{amount} agora, pelo restante do período',
  taxAdded: 'Preços sem impostos. Você vê o total antes de pagar.',
  add: 'Adicionar',
  addLabel: 'Adicionar {name} por {price}',
  end: 'Encerrar',
  endLabel: 'Encerrar {name}',
  keep: 'Manter',
  keepLabel: 'Manter {name}',

  buyTitle: 'Adicionar {name}',
  buyText: '{name} fica disponível assim que for pago.',
  buyPart: 'Agora você paga só o restante do período, depois {price} com seu plano.',
  buyEnds: 'Você pode encerrá-lo a qualquer momento. Ele continua então até o fim do período.',
  buyConfirm: 'Adicionar {name} · {total}',
  bought: '{name} está ativo agora.',

  endTitle: 'Encerrar {name}',
  endText: '{name} continua até {date}. Depois termina, e nada mais é cobrado por ele.',
  endNoRefund: 'O que resta do tempo pago não é devolvido.',
  endConfirm: 'Encerrar {name}',
  ending: 'Encerrando…',
  leave: 'Manter {name}',
  ended: '{name} termina em {date}.',
  kept: '{name} continua.',
  failed: 'Nada foi alterado. Tente de novo.',
};
