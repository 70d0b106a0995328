import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Inténtalo de nuevo o usa otra tarjeta para la misma compra.',
  another: 'Usa otra tarjeta para la misma compra.',
  card_declined: 'Tu banco puede decirte el motivo. Usa otra tarjeta, o inténtalo de nuevo después de consultarlo.',
  insufficient_funds: 'Usa otra tarjeta, o inténtalo de nuevo cuando haya suficiente en esta.',
  expired_card: 'Añade la tarjeta que tu banco te envió en su lugar, o usa otra.',
  incorrect_cvc: 'Añade la tarjeta de nuevo con el código del reverso, o usa otra.',
  authentication_failed: 'Inténtalo de nuevo y aprueba el pago en la app de tu banco, o usa otra tarjeta.',
  authentication_required: 'Inténtalo de nuevo cuando tengas a mano la app de tu banco.',
  card_not_supported: 'Usa otra tarjeta. Tu banco puede permitir los pagos en línea con esta.',
  limit_exceeded: 'Usa otra tarjeta, o aumenta el límite en la app de tu banco e inténtalo de nuevo.',
  processing_error: 'Tu tarjeta no tiene ningún problema. Inténtalo de nuevo en un momento.',
  payment_method_missing: 'Añade una tarjeta o elige una que ya hayas guardado.',
};
