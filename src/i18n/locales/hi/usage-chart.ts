import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: '{count} क्रेडिट', other: '{count} क्रेडिट' },
  units: '{amount} {unit}',
  columnTotal: 'कुल',
  share: '{amount} · {share}',
};
