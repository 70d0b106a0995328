import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Ocultar este aviso',

  credits_low: 'Seus créditos estão acabando: restam {amount}.',
  credits_low_plain: 'Seus créditos estão acabando.',
  credits_empty: 'Você não tem mais créditos.',
  balance_low: 'Seu saldo está acabando: restam {amount}.',
  balance_low_plain: 'Seu saldo está acabando.',
  balance_empty: 'Seu saldo acabou.',
  balance_negative: 'Seu saldo é de {amount}. Os próximos fundos que você adicionar cobrem isso primeiro.',
  payment_past_due:
    'O último pagamento não foi concluído. Seu serviço continua com o que você tem; você poderá comprar mais quando ele for pago.',
  payment_past_due_amount:
    'Ainda faltam pagar {amount}. Seu serviço continua com o que você tem; você poderá comprar mais quando o valor for pago.',
  trial_ending: 'Seu teste termina em {date}.',
  trial_ending_soon: 'Seu teste termina em breve.',
  subscription_canceled: 'Seu plano terminou. O que você comprou continua disponível para uso.',
  subscription_canceled_at: 'Seu plano terminou em {date}. O que você comprou continua disponível para uso.',
  subscription_canceling: 'Seu plano termina em breve. O que você comprou continua disponível para uso.',
  subscription_canceling_at: 'Seu plano termina em {date}. O que você comprou continua disponível para uso.',
  subscription_paused: 'Seu plano está pausado. Você pode usar o que tem; nada é cobrado.',
  bill_held: 'Seu plano ainda não pode ser cobrado: não é possível calcular o imposto. Confira seus dados de cobrança.',
  plan_change_scheduled: 'Seu plano muda em breve.',
  plan_change_scheduled_at: 'Seu plano muda para {plan} em {date}.',
  payment_method_missing:
    'Nenhuma forma de pagamento está salva. Adicione uma para poder comprar mais quando precisar.',
  payment_method_expiring: 'Seu cartão expira em breve. Adicione outro para que o próximo pagamento seja concluído.',
  purchase_processing: 'Seu banco ainda está confirmando. Você não precisa pagar de novo: atualizaremos esta página.',
  purchase_action: 'Seu banco quer que você aprove um pagamento. Nada foi adicionado ainda.',
  purchase_declined: 'Um pagamento não foi concluído. Você não foi cobrado.',
  purchase_disputed:
    'Um pagamento de {amount} está contestado no seu banco. O que ele comprou não pode ser usado até o banco decidir.',
  purchase_disputed_plain:
    'Um pagamento está contestado no seu banco. O que ele comprou não pode ser usado até o banco decidir.',
  payment_returned: 'Seu banco tomou de volta um pagamento de {amount}. O que ele comprou não está mais disponível.',
  payment_returned_plain: 'Seu banco tomou de volta um pagamento. O que ele comprou não está mais disponível.',
  capacity_frozen: 'Um pagamento está sendo verificado. O que ele comprou não pode ser usado por enquanto.',
  funds_pending: 'Uma transferência bancária de {amount} ainda não chegou. Ela será adicionada quando chegar.',
  funds_pending_plain: 'Uma transferência bancária ainda não chegou. Ela será adicionada quando chegar.',
  grace_active: 'Você pode continuar abaixo de zero até {date}, para que o que está em andamento termine.',
  grace_active_soon: 'Você pode continuar abaixo de zero por pouco tempo, para que o que está em andamento termine.',
  limit_near: '{feature}: quase esgotado neste período.',
  limit_reached: '{feature}: esgotado neste período.',
  alert_crossed: 'O que você ainda tem atingiu um nível do qual você queria ser avisado.',
  auto_top_up_paused: 'As recargas automáticas estão pausadas. Veja o motivo e continue quando estiver resolvido.',
  auto_top_up_held: 'Uma recarga automática está pendente e retida. Veja o motivo.',
  spend_cap_near: 'Você está perto de um teto de gastos que definiu.',
  spend_cap_passed: 'Você gastou mais do que um limite que definiu.',
  spend_cap_reached:
    'Um teto de gastos que você definiu foi atingido. Nada mais pode ser usado até que ele recomece ou você o aumente.',

  buyCredits: 'Comprar créditos',
  addFunds: 'Adicionar fundos',
  payInvoice: 'Pagar a fatura',
  reactivate: 'Reativar',
  showPayment: 'Mostrar o pagamento',
  approve: 'Aprovar',
  anotherCard: 'Usar outro cartão',
};
