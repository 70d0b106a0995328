import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Uso',
  since: 'Desde {start}, recomeça em {end}',
  empty: 'Assim que você usar um recurso do seu plano, o que usou dele aparece aqui.',
  included: '{used} de {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, ilimitado',
  seats: '{used} de {limit} licenças',
  on: 'Ativado',
  off: 'Não está no seu plano',
  over: '{amount} {unit} além do incluído',
  hard: 'Para em {limit}',
  creditsEach: {
    one: '{count} crédito cada',
    many: '{count} de créditos cada',
    other: '{count} créditos cada',
  },
  priceEach: '{price} cada',
  pricePer: '{price} por {count} {unit}',
  priceOver: '{price} cada além disso',
  pricePerOver: '{price} por {count} {unit} além disso',
  highest: 'O máximo simultâneo neste período',
  creditsSpent: {
    one: '{count} crédito gasto',
    many: '{count} de créditos gastos',
    other: '{count} créditos gastos',
  },
  spent: '{amount} gastos',
  soFar: 'usado até agora, faturado no fim do período',
  soFarBilled: 'usado até agora, faturado em {date}',
};
