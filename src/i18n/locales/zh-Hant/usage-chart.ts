import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { other: '{count} 點' },
  units: '{amount} {unit}',
  columnTotal: '總計',
  share: '{amount} · {share}',
};
