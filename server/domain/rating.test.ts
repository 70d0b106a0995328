import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MICRO } from './micro.ts';
import { ratedCharge, rateOf } from './rating.ts';

const rate = fc.record({ priceMicro: fc.bigInt(1n, 10n ** 9n), per: fc.bigInt(1n, 10n ** 9n) });
const batches = fc.array(fc.bigInt(0n, 10n ** 6n), { maxLength: 30 });

function billOf(quantities: readonly bigint[], { priceMicro, per }: { priceMicro: bigint; per: bigint }): bigint {
  let cumulativeQuantity = 0n;
  let bill = 0n;
  for (const quantity of quantities) {
    bill += ratedCharge({ cumulativeQuantity, quantity, priceMicro, per });
    cumulativeQuantity += quantity;
  }
  return bill;
}

test('neither splitting nor order changes a bill', () => {
  fc.assert(
    fc.property(batches, rate, fc.infiniteStream(fc.nat()), (quantities, price, chance) => {
      const total = quantities.reduce((sum, quantity) => sum + quantity, 0n);
      const inOne = billOf([total], price);
      assert.equal(billOf(quantities, price), inOne);
      const shuffled = quantities
        .map((quantity) => ({ quantity, key: chance.next().value }))
        .sort((a, b) => a.key - b.key);
      assert.equal(
        billOf(
          shuffled.map(({ quantity }) => quantity),
          price,
        ),
        inOne,
      );
      assert.equal(inOne, (total * price.priceMicro) / price.per);
    }),
    { numRuns: 2000 },
  );
});

test('a million calls at a tenth of a micro cost 100,000 micro, one by one', () => {
  const price = rateOf('0.0000001', 1);
  let bill = 0n;
  for (let call = 0n; call < 1_000_000n; call += 1n)
    bill += ratedCharge({ cumulativeQuantity: call, quantity: 1n, ...price });
  assert.equal(bill, 100_000n);
});

test('a rate stays as it was written when it fits, and is stated for more units when it does not', () => {
  assert.deepEqual(rateOf('0.15', 1_000_000), { priceMicro: 150_000n, per: 1_000_000n });
  assert.deepEqual(rateOf('0.00000015', 1), { priceMicro: 15n, per: 100n });
  assert.equal(rateOf('2', 1).priceMicro, 2n * MICRO);
});
