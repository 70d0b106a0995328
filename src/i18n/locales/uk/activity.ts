import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Завантаження операцій…',
  listLabel: 'Операції',
  after: '{amount} після цього',
  empty: 'Ще нічого не сталося',
  emptyText: 'Тут записується все, що ви використовуєте, купуєте й отримуєте, разом із залишком після цього.',
  columnChange: 'Змінити',
  usage: 'Використання',
  purchase: 'Покупка',
  plan_allowance: 'Нараховано за тарифом',
  reset: 'Оновлення',
  expiry: 'Термін дії минув',
  adjustment: 'Коригування',
  debt: 'Перевитрата',
  refund: 'Повернення коштів',
  dispute: 'Оскарження',
};
