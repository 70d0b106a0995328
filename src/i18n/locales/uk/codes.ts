import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Маєте код?',
  label: 'Промокод або подарунковий код',
  apply: 'Застосувати',
  applying: 'Перевірка…',
  missing: 'Введіть код.',
  code_not_valid: 'Цей код недійсний або вже не діє. Перевірте, чи правильно його введено.',
  code_already_used: 'Цей код уже використано.',
  code_not_applicable: 'Цей код не підходить до вашого тарифу.',
  notForThis: 'Цей код не підходить до цієї покупки.',
  tooMany: 'Забагато спроб уведення кодів. Зачекайте мить і спробуйте ще раз.',
  failed: 'Не вдалося перевірити код, нічого не змінено. Спробуйте ще раз.',

  gaveCredits: {
    one: '{name}: додано {count} кредит.',
    few: '{name}: додано {count} кредити.',
    many: '{name}: додано {count} кредитів.',
    other: '{name}: додано {count} кредиту.',
  },
  gaveBalance: '{name}: на баланс зараховано {amount}.',
  usableUntil: 'Можна використати до {date}.',
  planDiscount: '{name}: знижка {off} на рахунки за тариф.',
  planDiscountBills: {
    one: '{name}: знижка {off} на {count} наступний рахунок за тариф.',
    few: '{name}: знижка {off} на {count} наступні рахунки за тариф.',
    many: '{name}: знижка {off} на {count} наступних рахунків за тариф.',
    other: '{name}: знижка {off} на {count} наступного рахунка за тариф.',
  },
  forPurchase: '{name}. Буде враховано під час наступної покупки.',
  useForCredits: 'Купити кредити з ним',
  useForFunds: 'Поповнити баланс із ним',

  applied: '{name} застосовано.',
  appliedBonus: '{name}: {amount} додатково.',
  remove: 'Прибрати код',
};
