import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: '{count} kredi', other: '{count} kredi' },
  units: '{amount} {unit}',
  columnTotal: 'Toplam',
  share: '{amount} · {share}',
};
