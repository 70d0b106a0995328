import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: '{count} کردیت', other: '{count} کردیت' },
  units: '{amount} {unit}',
  columnTotal: 'جمع کل',
  share: '{amount} · {share}',
};
