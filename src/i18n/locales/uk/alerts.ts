import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'Змінити',
  remove: 'Вилучити',
  undo: 'Скасувати дію',
  saving: 'Збереження…',
  cancel: 'Скасувати',

  amountWrong: 'Введіть суму, наприклад {example}.',
  failed: 'Нічого не збережено. Спробуйте ще раз.',
};
