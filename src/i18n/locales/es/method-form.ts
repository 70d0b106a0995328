import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Cargando el formulario…',
  sandboxLegend: 'Tarjeta de prueba',
  sandboxText:
    'Esto es un entorno de pruebas: elige cómo se comporta la tarjeta. No hace falta ningún número de tarjeta y no se mueve dinero.',
  fieldsLabel: 'Tarjeta u otro método de pago',
  privacy: 'Lo que introduces va directamente a Stripe. {seller} nunca ve el número. Ahora no se cobra nada.',

  failed: 'La tarjeta no se ha guardado. No se ha cobrado nada. Inténtalo de nuevo.',
  refused: 'La tarjeta no se ha aceptado. No se ha cobrado nada. Comprueba los datos o usa otra tarjeta.',
  refusedBecause: '{reason} No se ha cobrado nada.',
  unreachable: 'No se ha podido contactar con el servicio de pago. No se ha cobrado nada. Inténtalo de nuevo.',
  limited: 'Han sido muchos intentos en poco tiempo. No se ha cobrado nada. Espera un rato y vuelve a intentarlo.',
  unavailable: 'Aquí no se pueden añadir tarjetas. Puede que se haga en los ajustes de tu cuenta.',

  blockedTitle: 'No se ha podido cargar el formulario de la tarjeta',
  blockedText:
    'Puede que un bloqueador de anuncios, un ajuste de privacidad o la red esté bloqueando js.stripe.com. No se ha cobrado nada. Permítelo en esta página e inténtalo de nuevo.',
  blockedOtherwise:
    'Una tarjeta ya guardada funciona sin el formulario. También puedes pedir a {seller} otra forma de pagar.',
  retry: 'Reintentar',

  save: 'Guardar tarjeta',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  sheetTitle: 'Añadir una tarjeta',
};
