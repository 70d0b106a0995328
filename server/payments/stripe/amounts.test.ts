import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stripeAmounts } from './amounts.ts';

const EXPONENTS: Readonly<Record<string, number>> = { EUR: 2, JPY: 0, KRW: 0, KWD: 3, ISK: 0, UGX: 0, HUF: 2 };
const amounts = stripeAmounts((currency) => EXPONENTS[currency] ?? 2);

test('each currency is counted as Stripe counts it', () => {
  const cases: readonly (readonly [string, bigint, number])[] = [
    ['EUR', 1050n, 1050],
    ['HUF', 100_000n, 100_000],
    // Eighty yen are 80, not 8000.
    ['JPY', 80n, 80],
    ['KRW', 5000n, 5000],
    ['KWD', 1500n, 1500],
    ['ISK', 500n, 50_000],
    ['UGX', 3000n, 300_000],
  ];
  for (const [currency, minor, stripe] of cases) {
    assert.equal(amounts.toStripe(minor, currency), stripe, currency);
    assert.equal(amounts.fromStripe(stripe, currency), minor, currency);
  }
});

test('what Stripe cannot charge is refused before it is asked', () => {
  assert.throws(() => amounts.toStripe(1501n, 'KWD'), { kind: 'invalid_request' });
  assert.throws(() => amounts.toStripe(10n ** 17n, 'EUR'), { kind: 'invalid_request' });
  assert.throws(() => amounts.fromStripe(50_050, 'ISK'), { kind: 'invalid_request' });
});

test('there and back is the same amount, whatever the catalogue counts in', () => {
  const currency = fc.constantFrom(...Object.keys(EXPONENTS));
  fc.assert(
    fc.property(currency, fc.bigInt(0n, 10n ** 11n), (name, tens) => {
      const minor = tens * 10n;
      assert.equal(amounts.fromStripe(amounts.toStripe(minor, name), name), minor);
    }),
  );
});
