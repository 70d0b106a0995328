import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from './catalogue.ts';
import { MICRO, decimalToMinor, microToDecimal, minorToMicro } from './micro.ts';
import { isPackOffered, offerPacks, packCreditsMicro, suggestPurchase, topUpLimits } from './packs.ts';
import { testCatalogue } from './testing/catalogue.ts';

const offer = (
  shortfallMicro: bigint | null,
  pacePerDayMicro: bigint | null = null,
  currency = 'USD',
  planKey = 'credits',
) => offerPacks({ catalogue: testCatalogue, held: { planKey }, currency, shortfallMicro, pacePerDayMicro });

const decimal = fc.bigInt(1n, 5000n).map((value) => microToDecimal(value * 10_000n));
const packs = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.record({
    name: fc.constant('Pack'),
    credits: decimal,
    bonusCredits: decimal,
    price: decimal.map((USD) => ({ USD })),
    maximumQuantity: fc.integer({ min: 1, max: 20 }),
  }),
  { minKeys: 1 },
);
const withPacks = (creditPacks: Catalogue['creditPacks']): Catalogue => ({ ...testCatalogue, creditPacks });

test('offers what is active, on this plan and in this currency, the smallest first', () => {
  assert.deepEqual(
    offer(null).map(({ key }) => key),
    ['small', 'medium', 'large'],
  );
  assert.deepEqual(
    offer(null, null, 'JPY').map(({ key }) => key),
    ['large'],
  );
  assert.deepEqual(
    offer(null, null, 'USD', 'free').map(({ key }) => key),
    ['small', 'medium', 'private', 'large'],
  );
  assert.deepEqual(offer(null, null, 'USD', 'balance'), []);
  assert.equal(isPackOffered(testCatalogue, 'constructor', { planKey: 'credits' }, 'USD'), false);
});

test('price per credit, saving and what a pack buys are exact, bonus included', () => {
  const [small, medium, large] = offer(null);
  assert.ok(small && medium && large);
  // 1,800 cents for 220 credits: 8.1818… cents each.
  assert.equal(medium.pricePerCredit.minorPerMillion, '8181818');
  // Against 10 cents: 18.18 %, rounded down.
  assert.deepEqual([small.savingPercent, medium.savingPercent, large.savingPercent], [0, 18, 30]);
  assert.deepEqual(medium.credits, { units: '200', exponent: 0 });
  assert.deepEqual(medium.bonusCredits, { units: '20', exponent: 0 });
  assert.deepEqual(medium.buys, [
    { feature: 'images', name: 'images', quantity: '22' },
    { feature: 'calls', name: 'calls', quantity: '880' },
  ]);
});

test('recommends by the shortfall first, else by the pace, and never more than one', () => {
  const recommended = (...given: Parameters<typeof offer>) =>
    offer(...given)
      .filter((pack) => pack.recommended)
      .map(({ key }) => key);
  assert.deepEqual(recommended(null), []);
  assert.deepEqual(recommended(30n * MICRO), ['small']);
  assert.deepEqual(recommended(51n * MICRO, 1000n * MICRO), ['medium']);
  assert.deepEqual(recommended(null, 7n * MICRO), ['medium']);
  assert.deepEqual(recommended(9999n * MICRO), ['large']);
});

test('a pack is suggested that covers the shortfall, and no cheaper one does', () => {
  fc.assert(
    fc.property(packs, fc.bigInt(1n, 10n ** 9n), (creditPacks, shortfallMicro) => {
      const catalogue = withPacks(creditPacks);
      const suggested = suggestPurchase({
        catalogue,
        held: { planKey: 'credits' },
        currency: 'USD',
        model: 'credits',
        shortfallMicro,
      });
      const affordable = Object.entries(creditPacks).flatMap(([key, pack]) =>
        Array.from({ length: pack.maximumQuantity }, (_, index) => ({
          key,
          quantity: index + 1,
          creditsMicro: packCreditsMicro(pack) * BigInt(index + 1),
          priceMinor: decimalToMinor(pack.price.USD, 2) * BigInt(index + 1),
        })),
      );
      const covering = affordable.filter(
        (each) => each.creditsMicro >= shortfallMicro && each.priceMinor <= 1_000_000n,
      );
      if (suggested === null) return assert.deepEqual(covering, []);
      assert.ok(suggested.kind === 'credit_pack');
      const chosen = covering.find((each) => each.key === suggested.pack && each.quantity === suggested.quantity);
      assert.ok(chosen, 'covers');
      assert.ok(
        covering.every((each) => each.priceMinor >= chosen.priceMinor),
        'minimal',
      );
    }),
  );
});

test('an amount is suggested that covers the shortfall: whole, at least the minimum, never above the maximum', () => {
  fc.assert(
    fc.property(fc.constantFrom('USD', 'JPY', 'KWD'), fc.bigInt(1n, 60_000n * MICRO), (currency, shortfallMicro) => {
      const exponent = testCatalogue.currencies[currency]!.exponent;
      const limits = topUpLimits(testCatalogue, currency)!;
      const suggested = suggestPurchase({
        catalogue: testCatalogue,
        held: { planKey: 'balance' },
        currency,
        model: 'balance',
        shortfallMicro,
      });
      if (suggested === null) return assert.ok(shortfallMicro > minorToMicro(limits.maximum, exponent) - MICRO);
      assert.ok(suggested.kind === 'balance_topup');
      const amountMicro = minorToMicro(BigInt(suggested.amount.minor), exponent);
      assert.ok(amountMicro >= shortfallMicro && amountMicro % MICRO === 0n);
      const isMinimum = BigInt(suggested.amount.minor) === limits.minimum;
      assert.ok(isMinimum || amountMicro - MICRO < shortfallMicro, 'no smaller whole amount would do');
    }),
  );
});

test('nothing is suggested where nothing can be bought', () => {
  const base = { catalogue: testCatalogue, held: { planKey: 'metered' }, currency: 'USD', shortfallMicro: 1n };
  assert.equal(suggestPurchase({ ...base, model: 'metered' }), null);
  assert.equal(suggestPurchase({ ...base, model: 'balance', shortfallMicro: 0n }), null);
  assert.equal(topUpLimits(testCatalogue, 'EUR'), null);
});
