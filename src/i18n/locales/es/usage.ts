import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Uso',
  since: 'Desde el {start}, vuelve a empezar el {end}',
  empty: 'En cuanto uses una función de tu plan, aquí verás lo que has usado de ella.',
  included: '{used} de {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, sin límite',
  seats: '{used} de {limit} plazas',
  on: 'Activado',
  off: 'No está en tu plan',
  over: '{amount} {unit} por encima de lo incluido',
  hard: 'Se detiene en {limit}',
  creditsEach: {
    one: '{count} crédito por uso',
    many: '{count} de créditos por uso',
    other: '{count} créditos por uso',
  },
  priceEach: '{price} por uso',
  pricePer: '{price} por {count} {unit}',
  priceOver: '{price} por uso a partir de ahí',
  pricePerOver: '{price} por {count} {unit} a partir de ahí',
  highest: 'El máximo simultáneo de este periodo',
  creditsSpent: {
    one: '{count} crédito gastado',
    many: '{count} de créditos gastados',
    other: '{count} créditos gastados',
  },
  spent: '{amount} gastados',
  soFar: 'usado hasta ahora, se factura al final del periodo',
  soFarBilled: 'usado hasta ahora, se factura el {date}',
};
