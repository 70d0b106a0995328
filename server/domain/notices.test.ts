import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notice as noticeSchema } from '../../contract/account.ts';
import { buildNotices, type NoticeFacts } from './notices.ts';
import { buildCapacity, type CapacityInput } from './capacity.ts';
import { MICRO } from './micro.ts';
import { paceOf, runwayOf } from './runway.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { heldPlan } from './testing/plans.ts';

const NOW = new Date('2026-02-10T12:00:00.000Z');
const DAY_MS = 86_400_000;
const card = (expiryMonth: number, expiryYear: number): NoticeFacts['paymentMethod'] => ({
  id: 'pm',
  type: 'card',
  label: 'Visa',
  card: { brand: 'visa', last4: '4242', expiryMonth, expiryYear },
  isDefault: true,
  isBackup: false,
  status: 'usable',
  chargeableOffSession: true,
});

function codes(change: Partial<NoticeFacts>): string[] {
  const notices = buildNotices({
    capacity: null,
    subscription: {
      status: 'active',
      trialEndsAt: null,
      canceledAt: null,
      cancelAt: null,
      changesAt: null,
      pastDueInvoiceId: null,
    },
    pastDueAmount: null,
    needsPaymentMethod: true,
    paymentMethod: card(12, 2030),
    purchaseProcessing: false,
    now: NOW,
    ...change,
  });
  for (const each of notices) noticeSchema.parse(each);
  return notices.map(({ code, severity }) => `${severity}:${code}`);
}

function capacityOf(planKey: string, change: Partial<CapacityInput> = {}) {
  return buildCapacity({
    catalogue: testCatalogue,
    standing: heldPlan(planKey, { anchorAt: NOW, paidUntil: null }),
    currency: 'USD',
    wallet: null,
    grants: [],
    usage: [],
    pace: null,
    now: NOW,
    ...change,
  });
}

test('a bill that cannot be made is said for as long as it waits', () => {
  const subscription = {
    status: 'active',
    trialEndsAt: null,
    canceledAt: null,
    cancelAt: null,
    changesAt: null,
    pastDueInvoiceId: null,
  } as const;
  assert.deepEqual(codes({ subscription: { ...subscription, billHeld: true } }), ['warning:bill_held']);
  assert.deepEqual(codes({ subscription: { ...subscription, billHeld: false } }), []);
});

test('the most urgent comes first', () => {
  assert.deepEqual(
    codes({
      capacity: capacityOf('credits'),
      subscription: {
        status: 'trialing',
        trialEndsAt: new Date('2026-02-12T00:00:00Z'),
        canceledAt: null,
        cancelAt: null,
        changesAt: null,
        pastDueInvoiceId: null,
      },
      paymentMethod: null,
      purchaseProcessing: true,
    }),
    [
      'danger:credits_empty',
      'danger:limit_reached',
      'warning:trial_ending',
      'warning:payment_method_missing',
      'info:purchase_processing',
    ],
  );
});

test('says nothing when all is well', () => {
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ paymentMethod: null, needsPaymentMethod: false }), []);
});

test('balance and subscription', () => {
  const negative = capacityOf('balance', {
    wallet: { heldMicro: 0n, debtMicro: MICRO, lastRefillMicro: 0n, periodStart: null },
  });
  assert.deepEqual(codes({ capacity: negative }), ['danger:balance_negative']);
  const pastDue = {
    status: 'past_due',
    trialEndsAt: null,
    canceledAt: null,
    cancelAt: null,
    changesAt: null,
    pastDueInvoiceId: 'in_1',
  } as const;
  assert.deepEqual(codes({ subscription: pastDue }), ['danger:payment_past_due']);
  assert.deepEqual(codes({ subscription: { ...pastDue, status: 'canceled' } }), ['info:subscription_canceled']);
});

test('a card is valid to the end of its month', () => {
  assert.deepEqual(codes({ paymentMethod: card(2, 2026) }), ['warning:payment_method_expiring']);
  assert.deepEqual(codes({ paymentMethod: card(3, 2026) }), []);
});

test('a limit is near at 80 %, and reached at 100 %', () => {
  const metered = (used: bigint) =>
    codes({
      capacity: capacityOf('metered', {
        standing: heldPlan('metered', { anchorAt: NOW, paidUntil: new Date('2027-01-01') }),
        usage: [{ featureKey: 'calls', quantity: used, chargedMicro: 0n }],
      }),
    });
  assert.deepEqual([metered(3n), metered(4n), metered(5n)], [[], ['warning:limit_near'], ['danger:limit_reached']]);
});

test('the runway comes from the own pace, and is silent rather than guessed', () => {
  const since = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
  const pace = paceOf({ spentMicro: 40n * MICRO, firstUsageAt: since(4) }, NOW);
  assert.deepEqual(pace, { perDayMicro: 10n * MICRO, basedOnDays: 4 });
  assert.deepEqual(runwayOf(25n * MICRO, pace, NOW), {
    ...pace,
    runsOutAt: new Date(NOW.getTime() + 2.5 * DAY_MS),
    daysLeft: 2,
  });
  assert.equal(paceOf({ spentMicro: 40n * MICRO, firstUsageAt: since(2) }, NOW), null, 'too little to go by');
  assert.equal(paceOf({ spentMicro: 0n, firstUsageAt: null }, NOW), null);
  assert.equal(runwayOf(0n, pace, NOW), null);
  assert.equal(runwayOf(10_000n * MICRO, pace, NOW), null, 'more than a year is no date');
});
