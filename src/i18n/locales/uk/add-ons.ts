import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Доповнення',
  empty: 'Для вашого тарифу доповнень немає',
  emptyText: 'Тут з’явиться те, що можна додати до тарифу.',
  active: 'Активний',
  activeUntil: 'Діє до {date}',
  dueNow: '{amount} зараз, за решту періоду',
  taxAdded: 'Ціни без податку. Підсумок видно перед оплатою.',
  add: 'Додати',
  addLabel: 'Додати {name} за {price}',
  end: 'Завершити',
  endLabel: 'Завершити {name}',
  keep: 'Залишити',
  keepLabel: 'Залишити {name}',

  buyTitle: 'Додати {name}',
  buyText: '{name} буде доступно одразу після оплати.',
  buyPart: 'Зараз ви платите лише за решту періоду, потім {price} разом із тарифом.',
  buyEnds: 'Завершити можна будь-коли. Доповнення діятиме до кінця періоду.',
  buyConfirm: 'Додати {name} · {total}',
  bought: '{name} тепер діє.',

  endTitle: 'Завершити {name}',
  endText: '{name} діятиме до {date}. Потім завершиться, і більше нічого не списуватиметься.',
  endNoRefund: 'За невикористаний оплачений час кошти не повертаються.',
  endConfirm: 'Завершити {name}',
  ending: 'Завершення…',
  leave: 'Залишити {name}',
  ended: '{name} завершиться {date}.',
  kept: '{name} діє й далі.',
  failed: 'Нічого не змінено. Спробуйте ще раз.',
};
