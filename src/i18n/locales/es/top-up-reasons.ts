import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'El tope de este mes no lo permite. Auméntalo o espera al mes que viene.',
  cooldown: 'El último cobro fue hace poco. Espera antes del siguiente.',
  too_many_attempts: 'Hubo varios intentos en poco tiempo. Espera antes del siguiente.',
  recent_failure: 'El último cobro falló hace poco. Espera antes de volver a intentarlo.',
  awaiting_notice: 'Se te avisó del primer cobro. Espera para que tengas tiempo de oponerte.',
  purchase_in_progress: 'Hay otro pago abierto. Continúa cuando termine.',
  payment_past_due: 'Hay una factura por pagar. Continúa cuando la hayas pagado.',
  account_frozen: 'Se está revisando un pago. Continúa cuando termine.',
  disputed: 'Un pago está en disputa con tu banco. Continúa cuando el banco decida.',
  subscription_required: 'No hay ningún plan activo. Continúa cuando haya uno.',
  plan_changed: 'Tu plan ha cambiado y la regla no encaja con él. Configúrala de nuevo.',
  payment_method_required: 'No hay ningún método de pago guardado. Añade uno.',
  payment_method_not_chargeable: 'El banco quiere que apruebes cada pago con este método. Elige otro.',
  pack_unavailable: 'El paquete ya no se ofrece. Elige otro.',
  amount_not_allowed: 'El importe está fuera de lo que se puede añadir. Cámbialo.',
  tax_unavailable: 'No se han podido calcular los impuestos. Se vuelve a intentar automáticamente.',
  not_enough_data: 'Todavía no se conoce tu ritmo. Continúa cuando haya suficiente uso.',
  payment_service_unavailable:
    'No se ha podido contactar con el servicio de pago. Se vuelve a intentar automáticamente.',
  payment_failed: 'Han fallado varios cobros seguidos. Comprueba el método de pago y reanúdala.',
  authentication_required: 'Tu banco quiere que apruebes el pago tú. Elige otro método y reanúdala.',
  payment_method_removed: 'Se eliminó el método de pago en el que se cobraba. Elige otro y reanúdala.',
  other: 'Algo lo impide. Se vuelve a intentar automáticamente.',
};
