import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Невикористаний час: {name}',
  beyond_included: '{name}, понад включене в тариф',
  funds: 'Поповнення балансу',
  debt: 'Баланс, використаний нижче нуля',
  credit_used: 'Аванс із вашого облікового запису',
  credit_kept: 'Залишається на вашому обліковому записі',
  too_small: 'Замала сума для списання',
};
