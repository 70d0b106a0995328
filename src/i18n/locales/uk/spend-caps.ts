import type { LocaleMessages } from '../../messages.ts';

export const spendCaps: LocaleMessages[string] = {
  creditsLimit: { one: '{count} кредит', few: '{count} кредити', many: '{count} кредитів', other: '{count} кредиту' },
  change: 'Змінити',
  remove: 'Вилучити',
  undo: 'Скасувати дію',
  saving: 'Збереження…',
  cancel: 'Скасувати',
  amountWrong: 'Введіть суму, наприклад {example}.',
  failed: 'Нічого не збережено. Спробуйте ще раз.',
};
