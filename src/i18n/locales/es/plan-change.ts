import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Cambiar a {plan}',
  changeTitlePlain: 'Cambiar de plan',
  invoiceTitle: 'Pagar la factura {number}',
  invoiceTitlePlain: 'Pagar la factura pendiente',
  reactivateTitle: 'Reactivar {plan}',
  reactivateTitlePlain: 'Reactivar el plan',

  startsNow: '{plan} empieza en cuanto se pague.',
  startsNowFree: '{plan} empieza de inmediato.',
  startsOn: '{plan} a partir del {date}. Hasta entonces no cambia nada.',
  trialUntil: 'Gratis hasta el {date}.',
  nextPayment: 'Próximo pago de {amount} el {date}.',
  noPayment: 'A partir de ahí no se cobra nada.',
  customerCredit: '{amount} de lo que has pagado se quedan en tu cuenta y reducen las próximas facturas.',

  creditsChange: 'Créditos del plan: {before} ahora, {after} justo después.',
  creditsReset: 'Créditos del plan: tienes {before} hasta entonces. A partir del {date} hay {after} en cada periodo.',
  creditsEnd: 'Los créditos del plan terminan el {date}. Hasta entonces puedes usar los {before} que quedan.',
  creditsKept: 'Los {amount} créditos que compraste se quedan exactamente como están.',
  creditsWait:
    'Los {amount} créditos que compraste siguen siendo tuyos, pero {plan} no usa créditos. Esperan a un plan que los use.',
  balanceChange: 'Saldo incluido: {before} ahora, {after} justo después.',
  balanceReset: 'Saldo incluido: tienes {before} hasta entonces. A partir del {date} hay {after} en cada periodo.',
  balanceEnd: 'El saldo incluido termina el {date}. Hasta entonces puedes usar los {before} que quedan.',
  balanceKept: 'Los {amount} que añadiste se quedan exactamente como están.',
  balanceWait:
    'Los {amount} que añadiste siguen siendo tuyos, pero {plan} no gasta de un saldo. Esperan a un plan que lo haga.',

  featuresLost: 'Ya no se incluye: {names}.',
  featuresGained: 'Nuevo con él: {names}.',
  addOnsEnding: 'Termina con él: {names}.',
  seatsExcess: 'Se usan {inUse} plazas y habrá {available}. Libera {excess} hasta entonces.',
  replacesCancellation: 'Con ello se anula la cancelación.',
  replacesChange: 'El cambio previsto hasta ahora no se produce.',

  advicePack:
    'Por menos: a tu ritmo necesitas {missing} créditos más al mes. {pack} los cubriría por {packPrice}; {plan} cuesta {upgradePrice} más al mes.',
  adviceUpgrade:
    'Una buena elección: a tu ritmo necesitas {missing} créditos más al mes. En paquetes costarían {packPrice}; {plan} cuesta {upgradePrice} más.',

  invoiceText: 'Cuando esté pagada, {plan} continúa y puedes volver a comprar.',
  invoiceTextPlain: 'Cuando esté pagada, puedes volver a comprar.',
  invoiceRetry: 'Si no, el próximo intento es el {date}.',
  reactivateText: '{plan} vuelve a empezar hoy, al precio de hoy. Puedes seguir usando lo que compraste.',

  confirmChange: 'Cambiar a {plan}',
  confirmChangePaid: 'Cambiar a {plan} · {total}',
  confirmOn: 'Cambiar el {date}',
  confirmReactivate: 'Reactivar {plan}',
  confirmReactivatePaid: 'Reactivar {plan} · {total}',
  keep: 'Conservar {plan}',
  changing: 'Cambiando…',
  changed: 'Ahora tienes {plan}.',
  changedPlain: 'El plan ha cambiado.',
  scheduled: '{plan} a partir del {date}.',
  reactivated: '{plan} vuelve a estar activo.',
  reactivatedPlain: 'El plan vuelve a estar activo.',
  invoicePaid: 'La factura está pagada. {plan} continúa.',
  invoicePaidPlain: 'La factura está pagada.',

  failed: 'No se ha cambiado ni cobrado nada. Inténtalo de nuevo.',
  refusedSeats: 'Se usan más plazas de las que tiene {plan}. Libera algunas y después cambia. No se ha cambiado nada.',
  refusedPastDue: 'Paga primero la factura pendiente; después se podrá cambiar el plan. No se ha cambiado nada.',
  refusedRenewal: 'Se está pagando el periodo en curso. El plan se podrá cambiar cuando termine.',
  refusedUnavailable: 'Este plan ya no se ofrece. No se ha cambiado nada.',
  refusedNotAllowed: 'Este cambio no es posible ahora desde tu plan. No se ha cambiado nada.',
  refusedMethod: 'Añade primero un método de pago. Se cobra en él cuando termine la prueba.',
};
