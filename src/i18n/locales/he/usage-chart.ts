import type { LocaleMessages } from '../../messages.ts';

export const usageChart: LocaleMessages[string] = {
  credits: { one: 'קרדיט {count}', two: '{count} קרדיטים', other: '{count} קרדיטים' },
  units: '{amount} {unit}',
  columnTotal: 'סך הכול',
  share: '{amount} · {share}',
};
