import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} crédito',
    many: '{count} de créditos',
    other: '{count} créditos',
  },
  creditsLabel: {
    one: 'Queda {count} crédito',
    many: 'Quedan {count} de créditos',
    other: 'Quedan {count} créditos',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'agotándose',
  empty: 'agotado',
  negative: 'por debajo de cero',
  billing: 'Facturación',
  openBilling: 'Abrir la facturación',
  buyCredits: 'Comprar créditos',
  addFunds: 'Añadir fondos',
  resets: 'Se renueva el {date}',
  lasts: {
    one: 'A este ritmo dura aproximadamente {count} día',
    many: 'A este ritmo dura aproximadamente {count} de días',
    other: 'A este ritmo dura aproximadamente {count} días',
  },
};
