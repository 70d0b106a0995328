import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, hasta el {date}',
  discountAmount: '{name}: {amount} de descuento en la próxima factura',
  discountAmountUntil: '{name}: {amount} de descuento en la próxima factura, hasta el {date}',
  customerCredit: '{amount} a tu favor se descuentan de las próximas facturas de tu plan.',
  seats: '{name}: {quantity} plazas',
  seatsInUse: '{name}: {inUse} de {quantity} plazas en uso',
  seatsUnlimited: '{name}: plazas sin límite',
  addOns: 'Con {names}',
};
