import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { burn, inBurnOrder, PRIORITY, totalUsableMicro, usableMicro, type BurnableGrant } from './burn.ts';

const NOW = new Date('2026-05-01T00:00:00.000Z');
const around = fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW.getTime() + days * 86_400_000));

const grants: fc.Arbitrary<BurnableGrant[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      source: fc.constantFrom('plan', 'promo', 'adjustment', 'purchased'),
      remainingMicro: fc.bigInt(0n, 1000n),
      heldShare: fc.bigInt(0n, 4n),
      effectiveAt: around,
      expiresAt: fc.option(around),
      voidedAt: fc.option(around, { freq: 8 }),
      frozenAt: fc.option(around, { freq: 8 }),
    }),
    { selector: (grant) => grant.id, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ heldShare, ...grant }) => ({
      ...grant,
      priority: PRIORITY[grant.source],
      heldMicro: (grant.remainingMicro * heldShare) / 4n,
    })),
  );

test('takes exactly what is needed or all there is, and never more of a lot than is free', () => {
  fc.assert(
    fc.property(grants, fc.bigInt(0n, 6000n), (lots, need) => {
      const { parts, shortMicro } = burn(lots, need, NOW);
      const taken = parts.reduce((sum, part) => sum + part.amountMicro, 0n);
      assert.equal(taken + shortMicro, need);
      assert.equal(shortMicro > 0n, need > totalUsableMicro(lots, NOW));
      assert.equal(new Set(parts.map((part) => part.grantId)).size, parts.length);
      for (const { grantId, amountMicro } of parts) {
        const lot = lots.find(({ id }) => id === grantId);
        assert.ok(lot && amountMicro > 0n && amountMicro <= usableMicro(lot, NOW));
      }
    }),
  );
});

test('a lot is touched only when those before it are used up', () => {
  fc.assert(
    fc.property(grants, fc.bigInt(1n, 6000n), (lots, need) => {
      const taken = new Map(burn(lots, need, NOW).parts.map((part) => [part.grantId, part.amountMicro]));
      const order = inBurnOrder(lots, NOW);
      const last = order.findLastIndex((lot) => taken.has(lot.id));
      for (const lot of order.slice(0, Math.max(last, 0))) assert.equal(taken.get(lot.id), usableMicro(lot, NOW));
    }),
  );
});

test('the order does not depend on how the lots were read', () => {
  fc.assert(
    fc.property(grants, fc.bigInt(0n, 6000n), (lots, need) => {
      assert.deepEqual(burn(lots.toReversed(), need, NOW), burn(lots, need, NOW));
    }),
  );
});

test('splitting a spend changes nothing', () => {
  fc.assert(
    fc.property(grants, fc.bigInt(0n, 3000n), fc.bigInt(0n, 3000n), (lots, one, two) => {
      const after = (given: readonly BurnableGrant[], need: bigint) => {
        const taken = new Map(burn(given, need, NOW).parts.map((part) => [part.grantId, part.amountMicro]));
        return given.map((lot) => ({ ...lot, remainingMicro: lot.remainingMicro - (taken.get(lot.id) ?? 0n) }));
      };
      assert.deepEqual(after(after(lots, one), two), after(lots, one + two));
    }),
  );
});

test('plan, promo, adjustment, purchased; then soonest expiry, then oldest', () => {
  const lot = (
    id: string,
    source: BurnableGrant['source'],
    expiresInDays: number | null,
    startedDaysAgo = 1,
  ): BurnableGrant => ({
    id,
    source,
    priority: PRIORITY[source],
    remainingMicro: 1n,
    heldMicro: 0n,
    effectiveAt: new Date(NOW.getTime() - startedDaysAgo * 86_400_000),
    expiresAt: expiresInDays === null ? null : new Date(NOW.getTime() + expiresInDays * 86_400_000),
    voidedAt: null,
    frozenAt: null,
  });
  const lots = [
    lot('never', 'purchased', null),
    lot('never-but-older', 'purchased', null, 5),
    lot('later', 'purchased', 9),
    lot('soon', 'purchased', 2),
    lot('given', 'adjustment', null),
    lot('promo', 'promo', 1),
    lot('plan', 'plan', 30),
    lot('expires-now', 'promo', 0),
    lot('scheduled', 'promo', null, -1),
    { ...lot('voided', 'promo', null), voidedAt: NOW },
    { ...lot('frozen', 'promo', null), frozenAt: NOW },
  ];
  assert.deepEqual(
    inBurnOrder(lots, NOW).map(({ id }) => id),
    ['plan', 'promo', 'given', 'soon', 'later', 'never-but-older', 'never'],
  );
});
