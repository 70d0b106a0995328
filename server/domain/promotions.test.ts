import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { acceptPaid } from './accept-paid.ts';
import { graceMicro, maximumGraceMicro } from './grace.ts';
import { discountMinor, isRunning, normalizeCode } from './promotions.ts';

test('case, spaces and dashes of a code do not matter', () => {
  assert.equal(normalizeCode(' k7qm-2xWD '), 'K7QM2XWD');
  assert.equal(normalizeCode('K7QM2XWD'), 'K7QM2XWD');
});

test('money off is never more than the price, and is rounded once', () => {
  const promotion = { name: 'n', on: 'credit_pack' } as const;
  assert.equal(discountMinor({ ...promotion, percentOff: '25' }, 800n, 'EUR', 2), 200n);
  assert.equal(discountMinor({ ...promotion, percentOff: '33.3' }, 100n, 'EUR', 2), 33n);
  assert.equal(discountMinor({ ...promotion, percentOff: '0.5' }, 100n, 'EUR', 2), 0n);
  assert.equal(discountMinor({ ...promotion, amountOff: { EUR: '9' } }, 800n, 'EUR', 2), 800n);
  assert.equal(discountMinor({ ...promotion, amountOff: { EUR: '9' } }, 800n, 'JPY', 0), 0n);
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 0, max: 100 }), (full, percent) => {
      const off = discountMinor({ ...promotion, percentOff: percent.toString() }, full, 'EUR', 2);
      assert.ok(off >= 0n && off <= full);
    }),
  );
});

test('it runs from its start until before its end', () => {
  const promotion = {
    name: 'n',
    on: 'plan',
    startsAt: '2026-05-01T00:00:00.000Z',
    endsAt: '2026-06-01T00:00:00.000Z',
  } as const;
  const at = (time: string) => isRunning(promotion, new Date(time));
  assert.deepEqual(
    [at('2026-04-30T23:59:59.999Z'), at('2026-05-01T00:00:00.000Z'), at('2026-05-31T23:59:59.999Z')],
    [false, true, true],
  );
  assert.equal(at('2026-06-01T00:00:00.000Z'), false);
});

test('what a person accepts adds up: in proportion, never more than ordered, the rest back before tax', () => {
  const amounts = fc.record({
    paidMinor: fc.bigInt(0n, 5_000n),
    subtotalMinor: fc.bigInt(1n, 2_000n),
    taxMinor: fc.bigInt(0n, 400n),
    creditMicro: fc.bigInt(0n, 10n ** 9n),
  });
  fc.assert(
    fc.property(amounts, ({ paidMinor, subtotalMinor, taxMinor, creditMicro }) => {
      const totalMinor = subtotalMinor + taxMinor;
      const accepted = acceptPaid({ paidMinor, totalMinor, subtotalMinor, creditMicro });
      if (!accepted) return assert.ok(paidMinor === 0n || creditMicro * paidMinor < totalMinor);
      assert.equal(accepted.acceptedMinor + accepted.shortMinor, totalMinor);
      assert.ok(accepted.acceptedMinor <= paidMinor && accepted.creditMicro <= creditMicro);
      if (paidMinor >= totalMinor) assert.equal(accepted.creditMicro, creditMicro);
      assert.ok(accepted.excessNetMinor * totalMinor <= (paidMinor - accepted.acceptedMinor) * subtotalMinor);
    }),
  );
});

test('a grace ends at its time, and is a part of the allowance or of the last purchase', () => {
  const until = new Date('2026-05-01T04:00:00.000Z');
  assert.equal(graceMicro({ micro: 5n, until }, new Date('2026-05-01T03:59:59.999Z')), 5n);
  assert.equal(graceMicro({ micro: 5n, until }, until), 0n);
  assert.equal(graceMicro({ micro: 5n, until: null }, until), 0n);
  const policy = { maximumPercentOfAllowance: 20, maximumHours: 24 };
  assert.equal(maximumGraceMicro(policy, 1000n, 50n), 200n);
  assert.equal(maximumGraceMicro(policy, 0n, 50n), 10n);
});
