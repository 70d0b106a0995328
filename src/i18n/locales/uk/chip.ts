import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} кредит', few: '{count} кредити', many: '{count} кредитів', other: '{count} кредиту' },
  creditsLabel: {
    one: 'Залишилося {count} кредит',
    few: 'Залишилося {count} кредити',
    many: 'Залишилося {count} кредитів',
    other: 'Залишилося {count} кредиту',
  },
  balanceLabel: 'Баланс {amount}',
  low: 'закінчується',
  empty: 'вичерпано',
  negative: 'нижче нуля',
  billing: 'Оплата',
  openBilling: 'Відкрити оплату',
  buyCredits: 'Купити кредити',
  addFunds: 'Поповнити баланс',
  resets: 'Оновиться {date}',
  lasts: {
    one: 'За такого темпу вистачить приблизно на {count} день',
    few: 'За такого темпу вистачить приблизно на {count} дні',
    many: 'За такого темпу вистачить приблизно на {count} днів',
    other: 'За такого темпу вистачить приблизно на {count} дня',
  },
};
