import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quote as quoteSchema } from '../../contract/quote.ts';
import type { Catalogue } from './catalogue.ts';
import { amountToMicro, minorToMicro } from './micro.ts';
import { buildQuote, type QuoteInput } from './quote.ts';

const digits = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Code = keyof typeof digits;
const charge = (exponent: number) => ({ exponent, minimumCharge: '1', maximumCharge: '1000000' });

const catalogue: Catalogue = {
  seller: { name: 'Acme', address: [], country: 'DE', defaultCurrency: 'EUR', invoicePrefix: 'AC' },
  currencies: { EUR: charge(2), JPY: charge(0), KWD: charge(3) },
  features: {},
  plans: {
    starter: { name: 'Starter', model: 'credits', interval: 'month', features: {} },
    flex: { name: 'Flex', model: 'balance', interval: 'month', features: {} },
    scale: { name: 'Scale', model: 'metered', interval: 'month', features: {} },
  },
  creditPacks: {
    small: {
      name: 'Small',
      credits: '500',
      bonusCredits: '12.5',
      price: { EUR: '8.00', JPY: '1200', KWD: '2.505' },
      expiresAfterDays: 30,
    },
    gone: { name: 'Gone', credits: '1', price: { EUR: '8' }, active: false },
    pro: { name: 'Pro only', credits: '1', price: { EUR: '8' }, plans: ['pro'] },
    tiny: { name: 'Tiny', credits: '1', price: { EUR: '0.30' } },
  },
  topUps: {
    minimum: { EUR: '5', JPY: '500', KWD: '2' },
    maximum: { EUR: '2000', JPY: '300000', KWD: '600' },
    presets: {},
  },
  tax: { behaviour: 'exclusive', rates: { DE: { name: 'VAT', percent: '19' } } },
};
const now = new Date('2026-11-22T10:00:00.000Z');

function input(change: Partial<QuoteInput> & Pick<QuoteInput, 'request'>): QuoteInput {
  return {
    id: 'quo_1',
    catalogue,
    customer: { name: 'Ada', currency: 'EUR', country: 'DE', region: null, taxId: null, frozen: false },
    subscription: { planKey: change.request.kind === 'credit_pack' ? 'starter' : 'flex', status: 'active' },
    wallet: { availableMicro: 0n, debtMicro: 0n, periodEnd: null },
    paymentMethod: null,
    now,
    ...change,
  };
}
const pack = (key: string, quantity?: number) =>
  ({ kind: 'credit_pack', pack: key, ...(quantity ? { quantity } : {}) }) as const;
const topUp = (minor: string, currency = 'EUR', exponent = 2) =>
  ({ kind: 'balance_topup', amount: { minor, currency, exponent } }) as const;

function quoted(change: Parameters<typeof input>[0]) {
  const result = buildQuote(input(change));
  assert.ok(result.ok);
  quoteSchema.parse(result.quote);
  return result;
}
function refusal(change: Parameters<typeof input>[0]) {
  const result = buildQuote(input(change));
  assert.ok(!result.ok);
  return [result.code, result.param ?? null, result.limit?.minor ?? null];
}

test('a pack gives its credits and bonus, and says until when', () => {
  const wallet = { availableMicro: 20_000_000n, debtMicro: 0n, periodEnd: null };
  const { quote, facts } = quoted({ request: pack('small', 2), wallet });
  assert.deepEqual(quote.gives, {
    credits: { units: '1025', exponent: 0 },
    balance: null,
    expiresAt: '2026-12-22T10:00:00.000Z',
    persists: true,
  });
  assert.deepEqual(quote.after, { credits: { units: '1045', exponent: 0 }, balance: null });
  assert.deepEqual([quote.subtotal.minor, quote.tax.minor, quote.total.minor], ['1600', '304', '1904']);
  assert.deepEqual([facts.unit, facts.creditMicro, facts.packQuantity], ['credits', 1_025_000_000n, 2]);
  assert.equal(quote.expiresAt, '2026-11-22T10:15:00.000Z');
});

test('the balance rises by the amount, never by the tax, and debt is paid first', () => {
  const wallet = { availableMicro: -7_500_000n, debtMicro: 7_500_000n, periodEnd: null };
  const { quote } = quoted({ request: topUp('5000'), wallet });
  assert.deepEqual([quote.gives.balance?.minor, quote.total.minor], ['5000', '5950']);
  assert.equal(quote.paysDebt?.micro, '7500000');
  assert.equal(quote.after.balance?.micro, '42500000');
});

test('with tax inside the price the balance rises by what is left after tax', () => {
  const inclusive: Catalogue = { ...catalogue, tax: { ...catalogue.tax, behaviour: 'inclusive' } };
  const { quote, facts } = quoted({ request: topUp('5950'), catalogue: inclusive });
  assert.deepEqual([quote.subtotal.minor, quote.total.minor, quote.gives.balance?.minor], ['5000', '5950', '5000']);
  assert.equal(facts.creditMicro, 50_000_000n);
});

test('funds that do not persist end with the period, and the quote says so', () => {
  const periodEnd = new Date('2026-12-01T00:00:00.000Z');
  const { quote } = quoted({
    request: topUp('5000'),
    catalogue: { ...catalogue, topUps: { ...catalogue.topUps, persists: false } },
    wallet: { availableMicro: 0n, debtMicro: 0n, periodEnd },
  });
  assert.deepEqual([quote.gives.persists, quote.gives.expiresAt], [false, periodEnd.toISOString()]);
});

test('what cannot be bought is refused with its reason, its field and its limit', () => {
  const customer = { name: 'Ada', currency: 'EUR', country: 'DE', region: null, taxId: null, frozen: false };
  const on = (planKey: string, status: 'active' | 'past_due' | 'canceled' | 'trialing' = 'active') => ({
    planKey,
    status,
  });
  assert.deepEqual(refusal({ request: topUp('499') }), ['amount_too_small', 'amount.minor', '500']);
  assert.deepEqual(refusal({ request: topUp('-1') }), ['amount_too_small', 'amount.minor', '500']);
  assert.deepEqual(refusal({ request: topUp('200001') }), ['amount_too_large', 'amount.minor', '200000']);
  assert.deepEqual(refusal({ request: topUp('5000', 'USD') }), ['currency_mismatch', 'amount.currency', null]);
  assert.deepEqual(refusal({ request: topUp('5000', 'EUR', 3) }), ['currency_mismatch', 'amount.exponent', null]);
  assert.deepEqual(refusal({ request: topUp('5000'), subscription: on('starter') }), [
    'purchase_not_offered',
    null,
    null,
  ]);
  assert.deepEqual(refusal({ request: pack('small'), subscription: on('flex') }), ['purchase_not_offered', null, null]);
  assert.deepEqual(refusal({ request: pack('small'), subscription: on('scale') }), [
    'purchase_not_offered',
    null,
    null,
  ]);
  for (const key of ['none', 'gone', 'pro', 'constructor']) {
    assert.deepEqual(refusal({ request: pack(key) }), ['pack_unavailable', 'pack', null]);
  }
  assert.deepEqual(refusal({ request: pack('small', 11) }), ['invalid_request', 'quantity', null]);
  assert.deepEqual(refusal({ request: pack('tiny') }), ['amount_too_small', 'quantity', '100']);
  assert.deepEqual(refusal({ request: pack('small'), subscription: null }), ['subscription_required', null, null]);
  assert.deepEqual(refusal({ request: pack('small'), subscription: on('starter', 'canceled') }), [
    'subscription_required',
    null,
    null,
  ]);
  assert.deepEqual(refusal({ request: pack('small'), subscription: on('starter', 'past_due') }), [
    'payment_past_due',
    null,
    null,
  ]);
  assert.deepEqual(refusal({ request: pack('small'), customer: { ...customer, frozen: true } }), [
    'account_frozen',
    null,
    null,
  ]);
  assert.deepEqual(refusal({ request: pack('small'), customer: { ...customer, country: null } }), [
    'tax_unavailable',
    null,
    null,
  ]);
  assert.ok(buildQuote(input({ request: pack('small'), subscription: on('starter', 'trialing') })).ok);
});

test('every quote adds up: lines, tax lines, total, what is given and what will be there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Code>('EUR', 'JPY', 'KWD'),
      fc.bigInt({ min: 5000n, max: 200_000n }),
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom('exclusive' as const, 'inclusive' as const),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      (currency, amountMinor, rate, behaviour, debtMicro) => {
        const exponent = digits[currency];
        const percent = `${rate / 1000 < 1 ? 0 : Math.floor(rate / 1000)}.${(rate % 1000).toString().padStart(3, '0')}`;
        const { quote, facts } = quoted({
          request: topUp(amountMinor.toString(), currency, exponent),
          catalogue: { ...catalogue, tax: { behaviour, rates: { DE: { name: 'VAT', percent } } } },
          customer: { name: 'Ada', currency, country: 'DE', region: null, taxId: null, frozen: false },
          wallet: { availableMicro: -debtMicro, debtMicro, periodEnd: null },
        });
        const sum = (amounts: readonly { minor: string }[]) =>
          amounts.reduce((total, each) => total + BigInt(each.minor), 0n);
        const inside = quote.taxLines.filter((line) => line.inclusive).map((line) => line.amount);
        assert.equal(sum(quote.lines.map((line) => line.amount)) - sum(inside), facts.subtotalMinor);
        assert.equal(sum(quote.taxLines.map((line) => line.amount)), facts.taxMinor);
        assert.equal(facts.subtotalMinor + facts.taxMinor, facts.totalMinor);
        assert.equal(facts.creditMicro, minorToMicro(facts.subtotalMinor, exponent));
        assert.ok(quote.after.balance);
        assert.equal(amountToMicro(quote.after.balance), facts.creditMicro - debtMicro);
      },
    ),
  );
});
