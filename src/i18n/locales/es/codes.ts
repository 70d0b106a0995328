import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: '¿Tienes un código?',
  label: 'Código promocional o de regalo',
  apply: 'Aplicar',
  applying: 'Comprobando…',
  missing: 'Introduce un código.',
  code_not_valid: 'Este código no es válido o ya no lo es. Comprueba cómo está escrito.',
  code_already_used: 'Este código ya se ha usado.',
  code_not_applicable: 'Este código no es para tu plan.',
  notForThis: 'Este código no es para esta compra.',
  tooMany: 'Se han probado demasiados códigos. Espera un momento e inténtalo de nuevo.',
  failed: 'No se ha podido comprobar el código y no se ha cambiado nada. Inténtalo de nuevo.',

  gaveCredits: {
    one: '{name}: {count} crédito añadido.',
    many: '{name}: {count} de créditos añadidos.',
    other: '{name}: {count} créditos añadidos.',
  },
  gaveBalance: '{name}: {amount} añadidos a tu saldo.',
  usableUntil: 'Para usar hasta el {date} como muy tarde.',
  planDiscount: '{name}: {off} de descuento en las facturas de tu plan.',
  planDiscountBills: {
    one: '{name}: {off} de descuento en la próxima factura de tu plan.',
    many: '{name}: {off} de descuento en las próximas {count} de facturas de tu plan.',
    other: '{name}: {off} de descuento en las próximas {count} facturas de tu plan.',
  },
  forPurchase: '{name}. Cuenta en tu próxima compra.',
  useForCredits: 'Comprar créditos con él',
  useForFunds: 'Añadir fondos con él',

  applied: '{name} se ha aplicado.',
  appliedBonus: '{name}: {amount} de más.',
  remove: 'Quitar el código',
};
