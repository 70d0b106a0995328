import type { SpendCap, SpendPeriod } from 'billing-portal-contract';
import type { spendCapMessages } from '../../src/i18n/en/spend-caps.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

export type CapTexts = Pick<MessagesController<typeof spendCapMessages.english>, 't' | 'format' | 'locale'>;

const STOPS = { day: 'stopsDay', week: 'stopsWeek', month: 'stopsMonth' } as const satisfies Record<
  SpendPeriod,
  string
>;
const TELLS = { day: 'tellsDay', week: 'tellsWeek', month: 'tellsMonth' } as const satisfies Record<
  SpendPeriod,
  string
>;
const EACH = { member: 'eachMember', key: 'eachKey', project: 'eachProject' } as const;

/** What happens at which limit, per which period. */
export function capText({ limit, mode, period }: Pick<SpendCap, 'limit' | 'mode' | 'period'>, texts: CapTexts): string {
  const key = mode === 'hard' ? STOPS[period] : TELLS[period];
  return texts.t(key, { limit: 'units' in limit ? texts.t('creditsLimit', { count: limit }) : limit });
}

/** Whose spending it limits; `null`: the whole account's. */
export function scopeText(scope: SpendCap['scope'], { t }: CapTexts): string | null {
  if (scope === null) return null;
  const { dimension, value } = scope;
  return value === null ? t(EACH[dimension]) : t(dimension, { name: value });
}
