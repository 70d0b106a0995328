import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: '{count} kredit', few: '{count} kredity', many: '{count} kreditu', other: '{count} kreditů' },
  units: '{amount} {unit}',
  columnTotal: 'Celkem',
  share: '{amount} · {share}',
};
