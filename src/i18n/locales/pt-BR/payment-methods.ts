import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Forma de pagamento',
  loading: 'Carregando as formas de pagamento…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Cartão ···· {last4}',
  expires: 'Expira em {month}/{year}',
  expiring: 'Expira em breve: {month}/{year}',
  expired: 'Expirado {month}/{year}',
  default: 'Usado para pagamentos',
  backup: 'Reserva',
  needsApproval: 'Não pode ser cobrado automaticamente',
  needsApprovalText:
    'O banco quer que você aprove cada pagamento com {name}, então as renovações e a recarga automática não podem usá-lo. Adicione outra forma de pagamento para elas.',
  needsApprovalBackedUp:
    'O banco quer que você aprove cada pagamento com {name}. Enquanto você está ausente, {backup} é cobrado no lugar.',

  manage: 'Gerenciar {name}',
  makeDefault: 'Usar para pagamentos',
  makeDefaultLabel: 'Usar para pagamentos: {name}',
  madeDefault: '{name} agora é usado para pagamentos.',
  makeBackup: 'Usar como reserva',
  makeBackupLabel: 'Usar como reserva: {name}',
  madeBackup: '{name} agora é a reserva. É cobrado quando o primeiro é recusado.',
  undo: 'Desfazer',
  changeFailed: 'Não foi possível alterar. {name} ainda é usado para pagamentos. Tente de novo.',
  backupFailed: 'Não foi possível alterar. A reserva continua a mesma. Tente de novo.',

  remove: 'Remover',
  removeLabel: 'Remover {name}',
  removeTitle: 'Remover {name}?',
  removeText: 'Será excluído aqui e no serviço de pagamento. Para usá-lo de novo, você teria de adicioná-lo outra vez.',
  removeDefaultText:
    'Será excluído aqui e no serviço de pagamento, e os pagamentos passam a usar outra forma que você salvou.',
  removeKeep: 'Manter',
  removing: 'Removendo…',
  removed: '{name} removido.',
  removeFailed: 'Não foi possível remover {name}, que continua salvo. Tente de novo.',
  inUseTitle: '{name} ainda é necessário',
  inUseText:
    'Seu plano ou a recarga automática o utiliza. Adicione primeiro outra forma de pagamento e depois remova esta.',

  add: 'Adicionar forma de pagamento',
  empty: 'Ainda não há forma de pagamento',
  emptyText: 'Salve um cartão uma vez e compre com um clique. Nada é cobrado ao adicioná-lo.',
  readOnly: 'Alguém que gerencie o faturamento pode alterar.',

  setupTitle: 'Adicionar uma forma de pagamento',
  save: 'Salvar cartão',
  saving: 'Salvando…',
  cancel: 'Cancelar',
  added: '{name} adicionado.',
};
