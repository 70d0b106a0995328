import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'Використання',
  since: 'З {start}, почнеться заново {end}',
  empty: 'Коли ви скористаєтеся функцією тарифу, тут з’явиться використання.',
  included: '{used} із {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, без обмежень',
  seats: 'Місця: {used} із {limit}',
  on: 'Увімкнено',
  off: 'Не входить до вашого тарифу',
  over: 'на {amount} {unit} більше, ніж включено',
  hard: 'Зупиняється на {limit}',
  creditsEach: {
    one: '{count} кредит за одиницю',
    few: '{count} кредити за одиницю',
    many: '{count} кредитів за одиницю',
    other: '{count} кредиту за одиницю',
  },
  priceEach: '{price} за одиницю',
  pricePer: '{price} за {count} {unit}',
  creditsSpent: {
    one: 'Витрачено {count} кредит',
    few: 'Витрачено {count} кредити',
    many: 'Витрачено {count} кредитів',
    other: 'Витрачено {count} кредиту',
  },
  spent: 'Витрачено {amount}',
  soFar: 'використано на цей час, рахунок наприкінці періоду',
  soFarBilled: 'використано на цей час, рахунок {date}',
};
