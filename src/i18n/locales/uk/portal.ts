import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Оплата',
  sandbox: 'Тестове середовище: справжні гроші не списуються',
  loading: 'Завантаження даних про оплату…',
  activity: 'Операції',
  retry: 'Спробувати ще раз',
  staleText: 'Дані станом на {time}.',
  failedTitle: 'Не вдалося завантажити.',
  noPlanTitle: 'Тарифу ще немає',
  noPlanText: 'Коли з’явиться тариф, тут буде видно залишок і використання.',
  staleTitle: 'Дані можуть бути застарілими.',
  offlineTitle: 'Немає з’єднання з мережею.',
  offlineText: 'Дані станом на {time}. Вони оновляться самі, коли з’єднання відновиться.',
  offlineEmpty: 'Дані про оплату з’являться, щойно відновиться з’єднання.',
  failedText: 'Нічого не списано. Спробуйте ще раз за мить.',
  sessionTitle: 'Ваш сеанс завершено.',
  sessionText: 'Продовжте, щоб поновити його. Нічого не втрачено.',
  sessionRenew: 'Продовжити',
  forbiddenTitle: 'Ви не можете це переглядати.',
  forbiddenText: 'Може той, хто керує оплатою цього облікового запису.',
};
