import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PRIORITY, usableMicro, type BurnableGrant } from './burn.ts';
import { clawBackTarget, planReturn, planTaking, type MoneyGone, type TakenPart } from './claw-back.ts';

const NOW = new Date('2026-05-01T00:00:00.000Z');
const gone = (change: Partial<MoneyGone>): MoneyGone => ({
  refundedMinor: 0n,
  disputedMinor: 0n,
  failedLate: false,
  ...change,
});

test('in proportion, rounded up, never more than was granted, and all of it when all the money is gone', () => {
  const claims = fc.record({
    granted: fc.bigInt(1n, 10n ** 12n),
    paid: fc.bigInt(1n, 10n ** 6n),
    refundedMinor: fc.bigInt(0n, 10n ** 6n),
    disputedMinor: fc.bigInt(0n, 10n ** 6n),
  });
  fc.assert(
    fc.property(claims, ({ granted, paid, refundedMinor, disputedMinor }) => {
      const target = clawBackTarget(granted, paid, gone({ refundedMinor, disputedMinor }));
      const sum = refundedMinor + disputedMinor;
      assert.ok(target >= 0n && target <= granted);
      if (sum >= paid) assert.equal(target, granted);
      else assert.ok(target * paid >= granted * sum && (target - 1n) * paid < granted * sum);
      assert.ok(clawBackTarget(granted, paid, gone({ refundedMinor: refundedMinor + 1n, disputedMinor })) >= target);
    }),
  );
  assert.equal(clawBackTarget(500n, 952n, gone({ refundedMinor: 1n })), 1n);
  assert.equal(clawBackTarget(500n, 952n, gone({ failedLate: true })), 500n);
  assert.equal(clawBackTarget(500n, 0n, gone({ failedLate: true })), 0n);
});

const lots: fc.Arbitrary<BurnableGrant[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('own', 'a', 'b', 'c', 'd'),
      source: fc.constantFrom('plan', 'promo', 'adjustment', 'purchased'),
      remainingMicro: fc.bigInt(0n, 1000n),
      heldShare: fc.bigInt(0n, 4n),
      frozenAt: fc.option(fc.constant(NOW)),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ heldShare, source, ...lot }) => ({
      ...lot,
      source: lot.id === 'own' ? 'purchased' : source,
      priority: PRIORITY[lot.id === 'own' ? 'purchased' : source],
      heldMicro: (lot.remainingMicro * heldShare) / 4n,
      effectiveAt: NOW,
      expiresAt: null,
      voidedAt: null,
    })),
  );

test('takes from its own lot first, then from what was bought, never from the plan or a hold, and the rest is debt', () => {
  fc.assert(
    fc.property(lots, fc.bigInt(1n, 4000n), (all, amount) => {
      const { parts, debtMicro } = planTaking(all, ['own'], amount, NOW);
      const own = all.find(({ id }) => id === 'own');
      const ownFree = own ? own.remainingMicro - own.heldMicro : 0n;
      const taken = new Map(parts.map((part) => [part.grantId, part.amountMicro]));
      assert.equal(
        parts.reduce((sum, part) => sum + part.amountMicro, debtMicro),
        amount,
      );
      assert.equal(taken.get('own') ?? 0n, ownFree < amount ? ownFree : amount);
      let otherFree = 0n;
      for (const lot of all) {
        if (lot.id === 'own') continue;
        const free = lot.source === 'purchased' ? usableMicro(lot, NOW) : 0n;
        assert.ok((taken.get(lot.id) ?? 0n) <= free);
        otherFree += free;
      }
      assert.equal(debtMicro > 0n, amount > ownFree + otherFree);
    }),
  );
});

test('what was taken last comes back first, and never more than was taken', () => {
  const part = (sequence: number, grantId: string | null, amountMicro: bigint, returnedMicro = 0n): TakenPart => ({
    sequence,
    grantId,
    amountMicro,
    returnedMicro,
    takenAt: NOW,
  });
  const taken = [part(1, 'own', 300n), part(2, 'a', 100n, 40n), part(3, null, 50n)];
  const back = (amount: bigint) => planReturn(taken, amount).map((one) => [one.part.grantId, one.amountMicro]);
  assert.deepEqual(back(20n), [[null, 20n]]);
  assert.deepEqual(back(120n), [
    [null, 50n],
    ['a', 60n],
    ['own', 10n],
  ]);
  assert.throws(() => back(411n), RangeError);
});
