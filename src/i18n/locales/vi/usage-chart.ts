import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { other: '{count} credit' },
  units: '{amount} {unit}',
  columnTotal: 'Tổng cộng',
  share: '{amount} · {share}',
};
