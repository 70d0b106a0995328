/** What is offered when something is missing, and what a wait for it survives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
// The store fetches it when it is asked: here it is there by then, so that a turn is enough.
import './ensure-capacity.ts';
import { accountOf, turn } from './testing/create-store.ts';
import { ALLOWED, gated, shortOf } from './testing/gated.ts';

test('a page that hears of nothing looks again every ten seconds', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const results = [shortOf(), shortOf(), ALLOWED];
  const { store } = gated(results, 'processing');
  const resumed = store.ensureCapacity({ feature: 'image', quantity: 1 });
  await turn();
  assert.equal(results.length, 1);
  let isResumed = false;
  void resumed.then(() => (isResumed = true));
  mock.timers.tick(9999);
  await turn();
  assert.equal(isResumed, false);
  mock.timers.tick(1);
  assert.equal((await resumed).waited, true);
});

test('a connection that is lost after paying does not lose the action', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const lost = new BillingError('offline', 'lost');
  for (const [failures, isFound] of [
    [4, true],
    [5, false],
  ] as const) {
    const { store } = gated([shortOf(), ...Array<Error>(failures).fill(lost), ALLOWED]);
    const resumed = store.ensureCapacity({ feature: 'image', quantity: 1 }).then(
      ({ waited }) => waited,
      (error: unknown) => error,
    );
    for (let tries = 1; tries <= 4; tries += 1) {
      await turn();
      mock.timers.tick(2000 * tries);
    }
    assert.equal(await resumed, isFound ? true : lost);
  }
  const refused = new BillingError('permission_denied', 'no');
  await assert.rejects(
    gated([shortOf(), refused, ALLOWED]).store.ensureCapacity({ feature: 'image', quantity: 1 }),
    refused,
  );
});

test('money is offered to who pays with money, and who has to ask for it is told what is missing', async () => {
  const amount = { minor: '2000', currency: 'EUR', exponent: 2 };
  const short = shortOf({ suggestedPurchase: { kind: 'balance_topup', amount } });
  const { store, intents } = gated([short, ALLOWED]);
  await store.ensureCapacity({ feature: 'image', quantity: 1 });
  const { shortfall, ...intent } = intents[0]!;
  assert.deepEqual(intent, { kind: 'balance_topup', amount, source: 'gate' });
  assert.deepEqual(shortfall, {
    feature: 'image',
    need: short.cost,
    have: short.available,
    shortfall: short.shortfall,
  });

  const viewer = gated([short], 'succeeded', accountOf('cus_1', { permissions: ['view'] }));
  const error: unknown = await viewer.store.ensureCapacity({ feature: 'image', quantity: 1 }).catch((e: unknown) => e);
  assert.deepEqual((error as BillingError).cause, intents[0]);
  assert.equal(viewer.events.length, 0, 'no dialog is asked for');
});

test('an open invoice says so for money, too, and not where nothing is sold in advance', async () => {
  const { buying, capacity } = accountOf('cus_1');
  const blockedBy = { code: 'payment_past_due', invoiceId: 'inv_1', purchaseId: null } as const;
  const stopped = (model: string, blocked: object | null = blockedBy) =>
    gated(
      [shortOf({ suggestedPurchase: null })],
      'dismissed',
      accountOf('cus_1', {
        buying: { ...buying, blockedBy: blocked } as Account['buying'],
        capacity: { ...capacity, model } as Account['capacity'],
      }),
    );
  const money = stopped('balance');
  await assert.rejects(money.store.ensureCapacity({ feature: 'image', quantity: 1 }), { code: 'aborted' });
  assert.equal(money.intents[0]?.kind, 'balance_topup');
  for (const { store, intents } of [stopped('metered'), stopped('credits', null)]) {
    const refused = { code: 'insufficient_credits' };
    await assert.rejects(store.ensureCapacity({ feature: 'image', quantity: 1 }), refused);
    assert.equal(intents.length, 0);
  }
});

test('a dialog that cannot be opened ends the wait with its cause', async () => {
  const { store } = gated([shortOf()]);
  const cause = new BillingError('not_supported', 'no dialogs here');
  store.registerPurchaseOpener(() => Promise.reject(cause));
  await assert.rejects(store.ensureCapacity({ feature: 'image', quantity: 1 }), cause);
});
