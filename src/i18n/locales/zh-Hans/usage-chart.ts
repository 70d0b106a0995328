import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { other: '{count}积分' },
  units: '{amount} {unit}',
  columnTotal: '合计',
  share: '{amount} · {share}',
};
