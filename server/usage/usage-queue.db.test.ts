import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';
import { createUsageQueue, type ReportedEvent } from './usage-queue.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

/** Images at 10 credits; the starter plan includes 1,000. */
const image = (customer: string, eventId: string, quantity = 1n): ReportedEvent => ({
  customer,
  event: { eventId, featureKey: 'image_generation', quantity, occurredAt: null },
});

/** Counts the transactions that events were recorded in. */
async function transactionsOf(externalId: string): Promise<number> {
  const { db } = testServer.server.billing.database;
  const { count } = await db
    .selectFrom('wallet')
    .innerJoin('customer', 'customer.customer_id', 'wallet.customer_id')
    .select((row) => row.fn.sum<bigint>('wallet.version').as('count'))
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

test('what comes while a transaction runs shares the next one, and each caller gets its own answer', async () => {
  await makeCustomer(testServer, 'busy');
  const { billing } = testServer.server;
  const queue = createUsageQueue();
  const outcomes = await Promise.all(
    Array.from({ length: 130 }, (_, index) => queue.record(billing, [image('busy', `b${index}`)])),
  );
  const codes = outcomes.flat().map(({ problem }) => problem?.code ?? 'recorded');
  assert.equal(codes.filter((code) => code === 'recorded').length, 100);
  assert.equal(codes.filter((code) => code === 'insufficient_credits').length, 30);
  // In the order in which they came: the first hundred were served, with what was left after each.
  assert.deepEqual(
    codes.slice(0, 100).every((code) => code === 'recorded'),
    true,
  );
  assert.deepEqual(
    outcomes.slice(0, 3).map(([outcome]) => outcome?.result?.available),
    [
      { units: '990', exponent: 0 },
      { units: '980', exponent: 0 },
      { units: '970', exponent: 0 },
    ],
  );
  assert.ok((await transactionsOf('busy')) <= 4);
});

test('the same id at the same moment is counted once, another body under it is a conflict', async () => {
  await makeCustomer(testServer, 'twice');
  const queue = createUsageQueue();
  const { billing } = testServer.server;
  const answers = await Promise.all([
    queue.record(billing, [image('twice', 'same')]),
    queue.record(billing, [image('twice', 'same')]),
    queue.record(billing, [image('twice', 'same', 2n)]),
  ]);
  const [first, second, third] = answers.flat();
  assert.deepEqual([first?.result?.duplicate, second?.result?.duplicate], [false, true]);
  assert.equal(third?.problem?.code, 'event_conflict');
});

test('an event that the database refuses takes no other with it, and an unknown customer none of another', async () => {
  await makeCustomer(testServer, 'poisoned');
  const queue = createUsageQueue();
  const { billing } = testServer.server;
  // A zero byte fits no text column, and so gets past every check but the database's.
  const poison = image('poisoned', 'bad\u0000id');
  const results = await Promise.allSettled([
    queue.record(billing, [image('poisoned', 'one')]),
    queue.record(billing, [image('poisoned', 'two')]),
    queue.record(billing, [poison]),
    queue.record(billing, [image('poisoned', 'three')]),
    queue.record(billing, [image('nobody', 'four')]),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  );
  const [unknown] = results[4]?.status === 'fulfilled' ? results[4].value : [];
  assert.equal(unknown?.problem?.code, 'not_found');
});

test('a batch over HTTP answers line by line for several customers', async () => {
  await Promise.all([makeCustomer(testServer, 'left'), makeCustomer(testServer, 'right')]);
  const line = (customer: string, eventId: string, quantity: string) => ({
    customer,
    eventId,
    feature: 'image_generation',
    quantity,
  });
  const events = [
    line('left', 'e1', '2'),
    line('right', 'e1', '3'),
    line('left', 'e1', '2'),
    line('nobody', 'e1', '1'),
    line('left', 'e2', '99'),
    line('left', 'e3', '98'),
  ];
  const { status, body } = await testServer.operator('recordUsageBatch', { body: { events } });
  assert.equal(status, 200);
  const { items, ...counts } = body as { items: { outcome: string; problem: { code: string } | null }[] };
  assert.deepEqual(counts, { recorded: 3, duplicates: 1, refused: 2 });
  assert.deepEqual(
    items.map(({ outcome, problem }) => problem?.code ?? outcome),
    ['recorded', 'recorded', 'duplicate', 'not_found', 'insufficient_credits', 'recorded'],
  );
});
