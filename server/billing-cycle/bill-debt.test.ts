import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { computeTax, taxPlace } from '../domain/tax.ts';
import { billDebt } from './bill-debt.ts';
import { cycleCatalogue } from './testing/cycle-world.ts';

const customer = { country: 'DE', region: null, taxId: null };
const inclusive = { ...cycleCatalogue, tax: { ...cycleCatalogue.tax, behaviour: 'inclusive' as const } };
const bill = (debtMicro: bigint, more: Partial<Parameters<typeof billDebt>[0]> = {}) =>
  billDebt({ catalogue: cycleCatalogue, customer, debtMicro, overdraftMicro: 25_000_000n, exponent: 2, ...more });

test('a debt is billed to the cent, half to even, and never beyond what was agreed', () => {
  const cases: [bigint, bigint | null][] = [
    [7_400_000n, 740n],
    [7_405_000n, 740n],
    [7_415_000n, 742n],
    [4_999n, null],
    [0n, null],
    [99_000_000n, 2500n],
  ];
  for (const [debtMicro, expected] of cases) {
    const made = bill(debtMicro);
    assert.equal(made?.line.amountMinor ?? null, expected, String(debtMicro));
    if (made && expected !== null) assert.equal(made.creditMicro, expected * 10_000n);
  }
  assert.equal(bill(7_400_000n, { overdraftMicro: 0n }), null);
});

test('where prices contain the tax, what is left of the line without it is the debt', () => {
  const place = taxPlace(inclusive, customer);
  assert.ok(place);
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 2_500n }), (cents) => {
      const made = bill(cents * 10_000n, { catalogue: inclusive });
      assert.ok(made);
      const { netMinor } = computeTax({ ...place, amountMinor: made.line.amountMinor, behaviour: 'inclusive' });
      assert.equal(netMinor, cents);
      assert.equal(made.creditMicro, cents * 10_000n);
    }),
  );
});
