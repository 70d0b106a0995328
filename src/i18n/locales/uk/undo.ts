import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Ви купили {count} кредит за {total}.',
    few: 'Ви купили {count} кредити за {total}.',
    many: 'Ви купили {count} кредитів за {total}.',
    other: 'Ви купили {count} кредиту за {total}.',
  },
  boughtFunds: 'Ви поповнили баланс на {amount} за {total}.',
  unused: 'З цього ще нічого не використано.',
  timeLeft: {
    one: 'Скасувати можна ще {count} хвилину.',
    few: 'Скасувати можна ще {count} хвилини.',
    many: 'Скасувати можна ще {count} хвилин.',
    other: 'Скасувати можна ще {count} хвилини.',
  },
  lessThanAMinute: 'Скасувати можна ще менше ніж хвилину.',
  until: 'Скасувати можна до {time}.',
  undo: 'Скасувати цю покупку',

  title: 'Скасувати цю покупку',
  moneyToMethod: '{total} повернеться на {method}.',
  money: '{total} повернеться тим самим способом, яким було сплачено.',
  bankTime: 'Банк може показати це за кілька днів.',
  takesCredits: {
    one: 'Буде відкликано {count} кредит.',
    few: 'Буде відкликано {count} кредити.',
    many: 'Буде відкликано {count} кредитів.',
    other: 'Буде відкликано {count} кредиту.',
  },
  takesFunds: 'З балансу буде відкликано {amount}.',
  creditNote: 'До ваших рахунків додасться кредит-нота.',
  confirm: 'Скасувати й повернути {total}',
  undoing: 'Скасування…',
  keep: 'Залишити',
  done: 'Скасовано. {total} повернеться на {method}.',
  donePlain: 'Скасовано. {total} повернеться тим самим способом, яким було сплачено.',
  notPossible: 'Скасувати вже не можна: частину використано або час минув. Нічого не змінено.',
  failed: 'Нічого не скасовано. Спробуйте ще раз.',
};
