import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpendCap } from 'billing-portal-contract';
import { usageChartMessages } from '../../src/i18n/en/usage-chart.ts';
import { LocaleFormatter } from '../../src/i18n/locale-formatter.ts';
import { formatMessage } from '../../src/i18n/messages.ts';
import { budgetsOf } from './budgets.ts';
import type { ChartTexts } from './chart-words.ts';

const format = new LocaleFormatter('en', { timeZone: 'UTC', now: () => Date.parse('2026-11-22T00:00:00Z') });
const texts = {
  format,
  t: (key: keyof typeof usageChartMessages.english, values: Parameters<typeof formatMessage>[1] = {}) =>
    formatMessage(usageChartMessages.english[key], values, format),
} as ChartTexts;

const credits = (units: number) => ({ units: String(units), exponent: 0 });

function cap(value: string | null, more: Partial<SpendCap> = {}): SpendCap {
  return {
    period: 'month',
    mode: 'hard',
    limit: credits(1000),
    scope: { dimension: 'member', value },
    spent: value === null ? null : credits(240),
    held: null,
    state: value === null ? null : 'ok',
    belowCurrentSpend: false,
    resetsAt: '2026-12-01T00:00:00.000Z',
    ...more,
  };
}

const words = (caps: readonly SpendCap[], value = 'Mara') =>
  budgetsOf(caps, 'member', value, texts).map(({ text }) => text);

test('an own budget says what is spent of it and stands in for that of everyone', () => {
  assert.deepEqual(words([cap(null, { limit: credits(500) }), cap('Mara')]), ['240 of 1,000 spent this month']);
  assert.deepEqual(words([cap(null, { limit: credits(500) })]), ['Up to 500 a month']);
});

test('budgets of other periods, and of everyone beside, all stand', () => {
  assert.deepEqual(words([cap('Mara', { period: 'day' }), cap(null)]), [
    '240 of 1,000 spent today',
    'Up to 1,000 a month',
  ]);
});

test('who has reached a hard one is stopped, and until when; a soft one only tells', () => {
  const reached = { state: 'reached', spent: credits(1000) } as const;
  assert.deepEqual(words([cap('Mara', reached)]), ['1,000 of 1,000 spent this month: no more until December 1']);
  assert.deepEqual(words([cap('Mara', { ...reached, mode: 'soft' })]), ['1,000 of 1,000 spent this month']);
});

test('budgets of others and of the whole account say nothing here', () => {
  const key = cap('Mara', { scope: { dimension: 'key', value: 'Mara' } });
  assert.deepEqual(words([key, cap('Jonas'), cap(null, { scope: null })]), []);
});
