import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: '{count} кредит', few: '{count} кредити', many: '{count} кредитів', other: '{count} кредиту' },
  units: '{amount} {unit}',
  columnTotal: 'Разом',
  share: '{amount} · {share}',
};
