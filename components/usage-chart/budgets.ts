import type { SpendCap, UsageDimension } from 'billing-portal-contract';
import type { ChartTexts } from './chart-words.ts';

/** What somebody may spend, in words, and whether it is nearly or wholly spent. */
export interface Budget {
  readonly text: string;
  readonly state: SpendCap['state'];
}

/** The budgets of one member, key or project: their own for a period, else that of everyone. */
export function budgetsOf(
  caps: readonly SpendCap[],
  dimension: UsageDimension,
  value: string,
  texts: ChartTexts,
): readonly Budget[] {
  const scoped = caps.filter(({ scope }) => scope?.dimension === dimension);
  const own = scoped.filter(({ scope }) => scope?.value === value);
  const ofEveryone = scoped.filter(
    ({ scope, period, mode }) =>
      scope?.value === null && !own.some((one) => one.period === period && one.mode === mode),
  );
  return [...own, ...ofEveryone].map((cap) => ({ text: budgetWords(cap, texts), state: cap.state }));
}

function budgetWords({ limit, mode, period, resetsAt, spent, state }: SpendCap, { t, format }: ChartTexts): string {
  if (spent === null) return t(`limit_${period}`, { limit });
  const budget = t(`budget_${period}`, { spent, limit });
  return state === 'reached' && mode === 'hard' ? t('reached', { budget, date: format.date(resetsAt) }) : budget;
}
