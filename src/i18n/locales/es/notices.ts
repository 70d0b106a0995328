import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Ocultar este aviso',

  credits_low: 'Tus créditos se están agotando: quedan {amount}.',
  credits_low_plain: 'Tus créditos se están agotando.',
  credits_empty: 'No te quedan créditos.',
  balance_low: 'Tu saldo se está agotando: quedan {amount}.',
  balance_low_plain: 'Tu saldo se está agotando.',
  balance_empty: 'Tu saldo está agotado.',
  balance_negative: 'Tu saldo es de {amount}. Los próximos fondos que añadas cubren esto primero.',
  payment_past_due:
    'El último pago no se ha completado. Tu servicio continúa con lo que tienes; podrás comprar más cuando esté pagado.',
  payment_past_due_amount:
    'Quedan {amount} por pagar. Tu servicio continúa con lo que tienes; podrás comprar más cuando estén pagados.',
  trial_ending: 'Tu prueba termina el {date}.',
  trial_ending_soon: 'Tu prueba termina pronto.',
  subscription_canceled: 'Tu plan ha terminado. Puedes seguir usando lo que compraste.',
  subscription_canceled_at: 'Tu plan terminó el {date}. Puedes seguir usando lo que compraste.',
  subscription_canceling: 'Tu plan termina pronto. Puedes seguir usando lo que compraste.',
  subscription_canceling_at: 'Tu plan termina el {date}. Puedes seguir usando lo que compraste.',
  subscription_paused: 'Tu plan está en pausa. Puedes usar lo que tienes; no se cobra nada.',
  bill_held: 'Tu plan aún no se puede facturar: no se puede calcular el impuesto. Revisa tus datos de facturación.',
  plan_change_scheduled: 'Tu plan cambia pronto.',
  plan_change_scheduled_at: 'Tu plan cambia a {plan} el {date}.',
  payment_method_missing:
    'No hay ningún método de pago guardado. Añade uno para poder comprar más cuando lo necesites.',
  payment_method_expiring: 'Tu tarjeta caduca pronto. Añade otra para que el próximo pago se complete.',
  purchase_processing:
    'Tu banco todavía está confirmando. No hace falta que pagues otra vez: actualizaremos esta página.',
  purchase_action: 'Tu banco quiere que apruebes un pago. Todavía no se ha añadido nada.',
  purchase_declined: 'Un pago no se ha completado. No se te ha cobrado.',
  purchase_disputed:
    'Un pago de {amount} está en disputa con tu banco. Lo que se compró con él no se puede usar hasta que el banco decida.',
  purchase_disputed_plain:
    'Un pago está en disputa con tu banco. Lo que se compró con él no se puede usar hasta que el banco decida.',
  payment_returned: 'Tu banco retiró un pago de {amount}. Lo que se compró con él ya no está disponible.',
  payment_returned_plain: 'Tu banco retiró un pago. Lo que se compró con él ya no está disponible.',
  capacity_frozen: 'Se está revisando un pago. Lo que se compró con él no se puede usar por ahora.',
  funds_pending: 'Una transferencia bancaria de {amount} todavía no ha llegado. Se añadirá cuando llegue.',
  funds_pending_plain: 'Una transferencia bancaria todavía no ha llegado. Se añadirá cuando llegue.',
  grace_active: 'Puedes seguir por debajo de cero hasta el {date}, para que termine lo que está en marcha.',
  grace_active_soon: 'Puedes seguir por debajo de cero por poco tiempo, para que termine lo que está en marcha.',
  limit_near: '{feature}: casi agotado en este periodo.',
  limit_reached: '{feature}: agotado en este periodo.',
  alert_crossed: 'Lo que te queda ha llegado a un nivel del que querías que te avisáramos.',
  auto_top_up_paused: 'Las recargas automáticas están en pausa. Mira el motivo y reanúdalas cuando esté resuelto.',
  auto_top_up_held: 'Hay una recarga automática pendiente y retenida. Mira el motivo.',
  spend_cap_near: 'Estás cerca de un tope de gasto que fijaste.',
  spend_cap_passed: 'Has gastado más que un límite que fijaste.',
  spend_cap_reached:
    'Se ha alcanzado un tope de gasto que fijaste. No se puede usar nada más hasta que empiece de nuevo o lo aumentes.',

  buyCredits: 'Comprar créditos',
  addFunds: 'Añadir fondos',
  payInvoice: 'Pagar la factura',
  reactivate: 'Reactivar',
  showPayment: 'Ver el pago',
  approve: 'Aprobarlo',
  anotherCard: 'Usar otra tarjeta',
};
