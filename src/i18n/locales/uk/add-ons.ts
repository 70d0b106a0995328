import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'Активний',
  taxAdded: 'Ціни без податку. Підсумок видно перед оплатою.',
  keep: 'Залишити',
  endNoRefund: 'За невикористаний оплачений час кошти не повертаються.',
  failed: 'Нічого не змінено. Спробуйте ще раз.',
};
