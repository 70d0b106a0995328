import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainProblem } from '../problems.ts';
import { Crash } from '../purchases/testing/purchase-world.ts';
import { recordEvents } from '../usage/record-events.ts';
import { disableAutoTopUp, putAutoTopUp, resumeAutoTopUp } from './change-rule.ts';
import { ACTOR, createTopUpWorld, eur, HOUR_MS, MINUTE_MS, tenEuros } from './testing/top-up-world.ts';
import { topUpStatusOf } from './top-up-status.ts';
import { viewAutoTopUp } from './view-rule.ts';

const world = createTopUpWorld();
const status = (customerId: string) =>
  topUpStatusOf(world.billing.database.db, customerId, world.billing.now()).then((each) => each?.state);

test('a balance that falls to its level is topped up once, with tax on top, and the log says why', async () => {
  const customerId = await world.addSaver();
  assert.equal(await status(customerId), 'armed');
  await world.use(customerId, 13);
  assert.equal(await status(customerId), 'due');
  await world.work();
  const { charges, chargedMinor, grantedMicro } = await world.truth(customerId);
  assert.deepEqual([charges, chargedMinor, grantedMicro], [1, 1190n, 10_000_000n]);
  assert.equal(await status(customerId), 'armed');
  assert.deepEqual(await world.log(customerId), [
    { outcome: 'enabled', reason: null, times: 1 },
    { outcome: 'charged', reason: null, times: 1 },
  ]);
  const view = await viewAutoTopUp(world.billing, customerId);
  assert.deepEqual([view.month.spent, view.month.charges], [eur(1190), 1]);
});

test('ten thousand events below the level make one charge, with two servers at work', async () => {
  const customerId = await world.addSaver({ euros: 5000, rule: { trigger: { kind: 'below', amount: eur(499_950) } } });
  const stop = new AbortController();
  const server = async () => {
    while (!stop.signal.aborted) await world.work();
  };
  const servers = [server(), server()];
  await Promise.all(Array.from({ length: 20 }, () => world.use(customerId, 500)));
  stop.abort();
  await Promise.all(servers);
  await world.work();
  const { charges } = await world.truth(customerId);
  assert.equal(charges, 1);
  const attempts = await world.billing.database.db
    .selectFrom('auto_top_up_attempt')
    .select('outcome')
    .where('customer_id', '=', customerId)
    .execute();
  assert.deepEqual(attempts, [{ outcome: 'succeeded' }]);
});

test('many looks at once, from anywhere, make one charge', async () => {
  const customerId = await world.addSaver();
  await world.use(customerId, 20);
  await Promise.all(Array.from({ length: 12 }, () => world.look(customerId)));
  assert.equal((await world.truth(customerId)).charges, 1);
});

for (const point of [
  'auto_top_up.decided',
  'purchase.created',
  'invoice.drafted',
  'invoice.finalized',
  'attempt.committed',
  'pay.sent',
  'settle.committed',
  'auto_top_up.charged',
]) {
  test(`ended at ${point}, it goes on and charges once`, async () => {
    const customerId = await world.addSaver();
    await world.use(customerId, 20);
    world.crashAt(point);
    await world.look(customerId).catch((error: unknown) => assert.ok(error instanceof Crash, String(error)));
    world.advance(20_000);
    await world.look(customerId);
    await world.look(customerId);
    assert.equal((await world.truth(customerId)).charges, 1);
    assert.equal((await world.log(customerId)).filter(({ outcome }) => outcome === 'charged').length, 1);
  });
}

test('a card that fails is asked once an hour at most, and the rule stops itself after two failures', async () => {
  const customerId = await world.addSaver({ card: 'declined' });
  await world.use(customerId, 30);
  const startedAt = world.billing.now().getTime();
  const times: number[] = [];
  for (let minute = 0; minute < 180; minute += 1) {
    const before = (await failures(customerId)).length;
    await world.look(customerId);
    if ((await failures(customerId)).length > before) times.push(world.billing.now().getTime() - startedAt);
    world.advance(MINUTE_MS);
  }
  assert.equal(times.length, 2);
  assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= HOUR_MS);
  assert.equal((await world.truth(customerId)).charges, 0);
  const view = await viewAutoTopUp(world.billing, customerId);
  assert.deepEqual(view.status, { state: 'paused', reason: 'payment_failed', until: null });
  // Nothing that was declined stands in the way of the customer's own purchase.
  const open = await world.billing.database.db
    .selectFrom('purchase')
    .select('status')
    .where('customer_id', '=', customerId)
    .where('status', 'not in', ['failed', 'canceled', 'succeeded'])
    .execute();
  assert.deepEqual(open, []);
});

const failures = (customerId: string) =>
  world.billing.database.db
    .selectFrom('auto_top_up_attempt')
    .select('purchase_id')
    .where('customer_id', '=', customerId)
    .where('outcome', '=', 'failed')
    .execute();

test('resumed by the customer with another card, it goes on when an hour has passed', async () => {
  const customerId = await world.addSaver({ card: 'declined' });
  await world.use(customerId, 30);
  await world.look(customerId);
  world.advance(HOUR_MS + MINUTE_MS);
  await world.look(customerId);
  assert.equal(await status(customerId), 'paused');
  await world.addCard(customerId, 'visa_ok');
  await resumeAutoTopUp(world.billing, customerId, ACTOR);
  await world.look(customerId);
  assert.deepEqual((await viewAutoTopUp(world.billing, customerId)).status.reason, 'recent_failure');
  world.advance(HOUR_MS);
  await world.look(customerId);
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('a bank that wants the customer pauses the rule at once', async () => {
  const customerId = await world.addSaver({ card: 'three_d_secure_ok' });
  await world.use(customerId, 30);
  await world.look(customerId);
  assert.equal((await viewAutoTopUp(world.billing, customerId)).status.reason, 'payment_method_not_chargeable');
  // As a bank does that never asked before.
  const methods = world.billing.database.db.updateTable('payment_method').where('customer_id', '=', customerId);
  await methods.set({ chargeable_off_session: true }).execute();
  await world.look(customerId);
  const { status: shown } = await viewAutoTopUp(world.billing, customerId);
  assert.deepEqual(shown, { state: 'paused', reason: 'authentication_required', until: null });
  world.advance(5 * HOUR_MS);
  await world.look(customerId);
  assert.equal((await failures(customerId)).length, 1);
});

test('the backup is asked once after a decline, and the log says that it was it', async () => {
  const customerId = await world.addSaver();
  const backup = await world.addCard(customerId, 'visa_ok');
  await world.addCard(customerId, 'declined');
  const { db } = world.billing.database;
  await db.updateTable('payment_method').set({ is_backup: true }).where('id', '=', backup).execute();
  await world.use(customerId, 30);
  await world.look(customerId);
  assert.equal((await world.truth(customerId)).charges, 1);
  const line = await db
    .selectFrom('auto_top_up_log')
    .select(['outcome', 'used_backup', 'payment_method_id'])
    .where('customer_id', '=', customerId)
    .where('purchase_id', 'is not', null)
    .executeTakeFirst();
  assert.deepEqual(line, { outcome: 'charged', used_backup: true, payment_method_id: backup });
});

test('held back: the reason is kept once, counted, told with the refused usage, and cleared', async () => {
  const customerId = await world.addSaver({ rule: { monthlyCap: eur(2000) } });
  await world.use(customerId, 20);
  await world.look(customerId);
  world.advance(10 * MINUTE_MS);
  await world.use(customerId, 25);
  for (let times = 0; times < 3; times += 1) await world.look(customerId);
  assert.equal((await world.truth(customerId)).charges, 1);
  const lines = await world.log(customerId);
  assert.deepEqual(lines.at(-1), { outcome: 'held', reason: 'monthly_cap_reached', times: 3 });
  const [refused] = (
    await recordEvents(world.billing, {
      customerId,
      now: world.billing.now(),
      events: [{ eventId: 'too-much', featureKey: 'images', quantity: 900n, occurredAt: null }],
    })
  ).map(({ problem }) => problem);
  assert.equal(refused?.fields.autoTopUp?.reason, 'monthly_cap_reached');
  assert.ok(refused?.fields.autoTopUp?.until);
  await world.give(customerId, 100);
  await world.look(customerId);
  assert.equal(await status(customerId), 'armed');
});

test('never while past due, frozen, disputed, on another plan, or without a card', async () => {
  const { db } = world.billing.database;
  const reasonAfter = async (prepare: (customerId: string) => Promise<unknown>, card: string | null = 'visa_ok') => {
    const customerId = await world.addSaver({ card });
    await world.use(customerId, 20);
    await prepare(customerId);
    await world.look(customerId);
    assert.equal((await world.truth(customerId)).charges, 0);
    return (await viewAutoTopUp(world.billing, customerId)).status.reason;
  };
  const subscription = (values: { status?: 'past_due'; plan_key?: string }) => (customerId: string) =>
    db.updateTable('subscription').set(values).where('customer_id', '=', customerId).execute();
  assert.equal(await reasonAfter(subscription({ status: 'past_due' })), 'payment_past_due');
  assert.equal(await reasonAfter(subscription({ plan_key: 'starter' })), 'plan_changed');
  const freeze = (customerId: string) =>
    db.updateTable('customer').set({ frozen_at: world.billing.now() }).where('customer_id', '=', customerId).execute();
  assert.equal(await reasonAfter(freeze), 'account_frozen');
  assert.equal(await reasonAfter(async () => {}, null), 'payment_method_required');
});

test('off by default, off with one call, and no purchase switches it on again', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  assert.equal((await viewAutoTopUp(world.billing, customerId)).enabled, false);
  await world.arm(customerId);
  await world.give(customerId, 25);
  const off = await disableAutoTopUp(world.billing, customerId, ACTOR);
  assert.deepEqual([off.enabled, off.status.state], [false, 'off']);
  const quote = await world.quote(customerId, { kind: 'balance_topup', amount: eur(1000) });
  const { startPurchase } = await import('../purchases/start-purchase.ts');
  await startPurchase(world.billing, { customerId, quoteId: quote.id });
  await world.use(customerId, 60);
  await world.look(customerId);
  assert.equal((await world.truth(customerId)).charges, 1);
  assert.equal((await viewAutoTopUp(world.billing, customerId)).enabled, false);
});

test('the consent is kept word for word, and another text is not agreed to', async () => {
  const customerId = await world.addSaver();
  const consents = await world.billing.database.db
    .selectFrom('consent_record')
    .selectAll()
    .where('customer_id', '=', customerId)
    .execute();
  assert.equal(consents.length, 1);
  assert.deepEqual([consents[0]?.actor, consents[0]?.text_hash.length], ['session:session-1', 32]);
  assert.deepEqual(consents[0]?.agreed_to, tenEuros);
  const stale = { rule: tenEuros, consent: { textVersion: '2020-01-01', accepted: true } } as const;
  await assert.rejects(putAutoTopUp(world.billing, customerId, stale, ACTOR), (error) => {
    assert.ok(error instanceof DomainProblem);
    return error.code === 'invalid_request' && error.fields.param === 'consent.textVersion';
  });
});

test('a seller may want the customer to be told before the first charge', async () => {
  const billing = world.with({
    catalogue: async () => ({
      ...(await world.billing.catalogue()),
      policy: { autoTopUp: { firstChargeNoticeHours: 24 } },
    }),
  });
  const customerId = await world.addSaver();
  await world.use(customerId, 20);
  await world.look(customerId, billing);
  world.advance(23 * HOUR_MS);
  await world.look(customerId, billing);
  assert.equal((await world.truth(customerId)).charges, 0);
  world.advance(2 * HOUR_MS);
  await world.look(customerId, billing);
  assert.equal((await world.truth(customerId)).charges, 1);
  assert.deepEqual(
    (await world.log(customerId)).map(({ outcome, reason }) => reason ?? outcome),
    ['enabled', 'announced', 'awaiting_notice', 'charged'],
  );
});
