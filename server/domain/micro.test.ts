import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  amountToMicro,
  ceilingDivide,
  creditsToMicro,
  decimalToFraction,
  decimalToMicro,
  decimalToMinor,
  divideHalfEven,
  floorDivide,
  microToDecimal,
  microToMinorCeiling,
  microToMinorFloor,
  minorToMicro,
  toAmount,
  toCredits,
} from './micro.ts';

const amount = fc.bigInt(-(10n ** 17n), 10n ** 17n);
const exponent = fc.integer({ min: 0, max: 4 });

test('decimal → micro → decimal is exact', () => {
  fc.assert(fc.property(amount, (micro) => assert.equal(decimalToMicro(microToDecimal(micro)), micro)));
});

test('minor → micro → minor is exact, and floor and ceiling enclose the amount', () => {
  fc.assert(
    fc.property(amount, exponent, (value, digits) => {
      assert.equal(microToMinorFloor(minorToMicro(value, digits), digits), value);
      const [low, high] = [microToMinorFloor(value, digits), microToMinorCeiling(value, digits)];
      assert.ok(minorToMicro(low, digits) <= value && value <= minorToMicro(high, digits));
      assert.ok(high - low <= 1n);
    }),
  );
});

test('credits lose their trailing zeros and nothing else', () => {
  fc.assert(
    fc.property(amount, (micro) => {
      const credits = toCredits(micro);
      assert.equal(creditsToMicro(credits), micro);
      assert.equal(amountToMicro(toAmount('USD', micro, 2)), micro);
      assert.ok(credits.exponent === 0 || !credits.units.endsWith('0'));
    }),
  );
  assert.deepEqual(toCredits(0n), { units: '0', exponent: 0 });
});

test('half-even rounds to the nearest, a half to the even one', () => {
  assert.deepEqual(
    [5n, 15n, 25n, -5n, -15n, 14n, 16n].map((n) => divideHalfEven(n, 10n)),
    [0n, 2n, 2n, 0n, -2n, 1n, 2n],
  );
  fc.assert(
    fc.property(amount, fc.bigInt(1n, 10n ** 9n), (n, d) => {
      const rest = n - divideHalfEven(n, d) * d;
      assert.ok(rest * 2n <= d && rest * 2n >= -d);
      assert.ok(floorDivide(n, d) * d <= n && ceilingDivide(n, d) * d >= n);
    }),
  );
});

test('what is not an exact decimal is refused, never rounded', () => {
  assert.equal(decimalToMinor('12.50', 2), 1250n);
  assert.equal(decimalToMinor('-0.001', 3), -1n);
  assert.deepEqual(decimalToFraction('0.00000015'), { numerator: 15n, denominator: 100_000_000n });
  for (const wrong of ['', '.', '1.', '.5', '1e3', '1,5', ' 1', '+1', '0x1', '1.0000000']) {
    assert.throws(() => decimalToMicro(wrong), RangeError, wrong);
  }
  assert.throws(() => decimalToMinor('12.505', 2), RangeError);
  assert.throws(() => decimalToMinor('0.1', 0), RangeError);
  assert.throws(() => minorToMicro(1n, 7), RangeError);
});
