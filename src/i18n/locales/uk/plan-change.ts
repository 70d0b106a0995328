import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Перейти на {plan}',
  changeTitlePlain: 'Змінити тариф',
  invoiceTitle: 'Оплатити рахунок {number}',
  invoiceTitlePlain: 'Оплатити відкритий рахунок',
  reactivateTitle: 'Поновити {plan}',
  reactivateTitlePlain: 'Поновити тариф',

  startsNow: '{plan} почнеться одразу після оплати.',
  startsNowFree: '{plan} почнеться одразу.',
  startsOn: '{plan} з {date}. До того нічого не зміниться.',
  trialUntil: 'Безкоштовно до {date}.',
  nextPayment: 'Наступний платіж {amount}: {date}.',
  noPayment: 'Відтоді нічого не списується.',
  customerCredit: '{amount} зі сплаченого залишаться на вашому обліковому записі та зменшать наступні рахунки.',

  creditsChange: 'Кредити за тарифом: зараз {before}, одразу після зміни {after}.',
  creditsReset: 'Кредити за тарифом: доти у вас {before}. З {date} їх буде {after} щоперіоду.',
  creditsEnd: 'Кредити за тарифом закінчуються {date}. Залишком ({before}) можна користуватися до того часу.',
  creditsKept: 'Куплені вами кредити ({amount}) залишаються без змін.',
  creditsWait:
    'Куплені вами кредити ({amount}) залишаються вашими, але {plan} не використовує кредитів. Вони зачекають на тариф, який їх використовує.',
  balanceChange: 'Включений баланс: зараз {before}, одразу після зміни {after}.',
  balanceReset: 'Включений баланс: доти у вас {before}. З {date} буде {after} щоперіоду.',
  balanceEnd: 'Включений баланс закінчується {date}. Залишком ({before}) можна користуватися до того часу.',
  balanceKept: 'Внесені вами {amount} залишаються без змін.',
  balanceWait:
    'Внесені вами {amount} залишаються вашими, але {plan} не витрачає баланс. Вони зачекають на тариф, який його витрачає.',

  featuresLost: 'Більше не входить: {names}.',
  featuresGained: 'Нове в тарифі: {names}.',
  addOnsEnding: 'Завершиться разом із ним: {names}.',
  seatsExcess: 'Зайнято місць: {inUse}, а буде {available}. Звільніть до того часу: {excess}.',
  replacesCancellation: 'Разом із цим скасування буде відкликано.',
  replacesChange: 'Запланована досі зміна не відбудеться.',

  advicePack:
    'Дешевше: за вашого темпу бракує {missing} кредитів на місяць. {pack} покриє це за {packPrice}; {plan} коштує на {upgradePrice} на місяць більше.',
  adviceUpgrade:
    'Хороший вибір: за вашого темпу бракує {missing} кредитів на місяць. Пакетами це коштувало б {packPrice}; {plan} коштує на {upgradePrice} більше.',

  invoiceText: 'Після його оплати {plan} продовжиться, і ви знову зможете купувати.',
  invoiceTextPlain: 'Після його оплати ви знову зможете купувати.',
  invoiceRetry: 'Інакше наступна спроба буде {date}.',
  reactivateText: '{plan} почнеться знову сьогодні за сьогоднішньою ціною. Куплене й далі у вашому розпорядженні.',

  confirmChange: 'Перейти на {plan}',
  confirmChangePaid: 'Перейти на {plan} · {total}',
  confirmOn: 'Змінити {date}',
  confirmReactivate: 'Поновити {plan}',
  confirmReactivatePaid: 'Поновити {plan} · {total}',
  keep: 'Залишити {plan}',
  changing: 'Зміна…',
  changed: 'Тепер ваш тариф: {plan}.',
  changedPlain: 'Тариф змінено.',
  scheduled: '{plan} з {date}.',
  reactivated: '{plan} знову активний.',
  reactivatedPlain: 'Тариф знову активний.',
  invoicePaid: 'Рахунок оплачено. {plan} продовжується.',
  invoicePaidPlain: 'Рахунок оплачено.',

  failed: 'Нічого не змінено й нічого не списано. Спробуйте ще раз.',
  refusedSeats: 'Зайнято більше місць, ніж має {plan}. Звільніть кілька, а потім змініть тариф. Нічого не змінено.',
  refusedPastDue: 'Спершу оплатіть відкритий рахунок, тоді можна буде змінити тариф. Нічого не змінено.',
  refusedRenewal: 'Поточний період саме оплачується. Змінити тариф можна буде, коли платіж пройде.',
  refusedUnavailable: 'Цей тариф більше не пропонується. Нічого не змінено.',
  refusedNotAllowed: 'Така зміна з вашого тарифу зараз неможлива. Нічого не змінено.',
  refusedMethod: 'Спершу додайте спосіб оплати. Кошти спишуться, коли закінчиться пробний період.',
};
