import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Compraste {count} crédito por {total}.',
    many: 'Compraste {count} de créditos por {total}.',
    other: 'Compraste {count} créditos por {total}.',
  },
  boughtFunds: 'Añadiste {amount} por {total}.',
  unused: 'Todavía no se ha usado nada.',
  timeLeft: {
    one: 'Puedes deshacerlo durante {count} minuto más.',
    many: 'Puedes deshacerlo durante {count} de minutos más.',
    other: 'Puedes deshacerlo durante {count} minutos más.',
  },
  lessThanAMinute: 'Puedes deshacerlo durante menos de un minuto.',
  until: 'Puedes deshacerlo hasta el {time}.',
  undo: 'Deshacer esta compra',

  title: 'Deshacer esta compra',
  moneyToMethod: '{total} vuelven a {method}.',
  money: '{total} vuelven por donde se pagaron.',
  bankTime: 'Tu banco puede tardar unos días en mostrarlo.',
  takesCredits: {
    one: 'Se retira {count} crédito.',
    many: 'Se retiran {count} de créditos.',
    other: 'Se retiran {count} créditos.',
  },
  takesFunds: 'Se retiran {amount} de tu saldo.',
  creditNote: 'Se añade una factura rectificativa a tus facturas.',
  confirm: 'Deshacer y recuperar {total}',
  undoing: 'Deshaciendo…',
  keep: 'Conservarla',
  done: 'Deshecho. {total} vuelven a {method}.',
  donePlain: 'Deshecho. {total} vuelven por donde se pagaron.',
  notPossible: 'Ya no se puede deshacer: se ha usado una parte o ha pasado el plazo. No se ha cambiado nada.',
  failed: 'No se ha deshecho nada. Inténtalo de nuevo.',
};
