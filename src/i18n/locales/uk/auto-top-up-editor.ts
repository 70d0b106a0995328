import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'Баланс',
  credits: 'Кредити',
  amount: 'Сума',
  method: 'Спосіб оплати',
  saving: 'Збереження…',
  cancel: 'Скасувати',

  amountWrong: 'Введіть суму, наприклад {example}.',
};
