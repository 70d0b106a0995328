import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { other: '{count}크레딧' },
  units: '{amount} {unit}',
  columnTotal: '합계',
  share: '{amount} · {share}',
};
