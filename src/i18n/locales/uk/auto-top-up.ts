import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'Увімкнено',
  pausedWord: 'Призупинено',
  change: 'Змінити',
  failed: 'Не вдалося, і нічого не змінено. Спробуйте ще раз.',
  readOnly: 'Змінити його може той, хто керує оплатою.',
};
