import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { asProblem, makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';

interface Finding {
  readonly id: string;
  readonly customer: string | null;
  readonly rule: string;
}

let testServer: TestServer;

before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

const check = async (): Promise<Finding[]> => {
  const { status, body } = await testServer.operator('checkDrift');
  assert.equal(status, 200);
  return (body as { findings: Finding[] }).findings;
};

async function buy(customer: string): Promise<string> {
  const token = await testServer.mint(customer);
  const quote = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  const { id } = quote.body as { id: string };
  const purchase = await testServer.portal(token, 'createPurchase', { body: { quoteId: id } });
  assert.equal((purchase.body as { status: string }).status, 'succeeded');
  return (purchase.body as { id: string }).id;
}

test('nothing is found while all adds up', async () => {
  await makeCustomer(testServer, 'sound');
  await buy('sound');
  assert.deepEqual(await check(), []);
});

test('a wallet that does not add up is reported once and frozen, and works again when it was resolved', async () => {
  await makeCustomer(testServer, 'drifting');
  const token = await testServer.mint('drifting');
  await buy('drifting');
  const { db } = testServer.server.billing.database;
  const change = (by: bigint) =>
    sql`update wallet set balance_micro = balance_micro + ${by}
      where customer_id = (select customer_id from customer where external_id = 'drifting')`.execute(db);
  await change(5_000_000n);
  const found = await check();
  assert.ok(found.length > 0);
  assert.ok(found.every(({ customer }) => customer === 'drifting'));
  assert.equal((await check()).length, found.length);

  const refused = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  assert.equal(asProblem(refused).code, 'account_frozen');

  await change(-5_000_000n);
  for (const [position, { id }] of found.entries()) {
    const quote = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
    assert.equal(quote.status < 400, false, `still frozen after ${position}`);
    const resolved = await testServer.operator('resolveDriftFinding', {
      params: { id },
      body: { resolution: 'Put right by hand.' },
    });
    assert.equal(resolved.status, 200);
  }
  const quote = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  assert.equal(quote.status, 201);
  assert.deepEqual(await check(), []);
});

test('a purchase that was paid here and not at the processor is found', async () => {
  await makeCustomer(testServer, 'unpaid');
  const purchaseId = await buy('unpaid');
  const { db } = testServer.server.billing.database;
  const restore = await sql<{ amount_paid_minor: bigint; id: string }>`
    update sandbox.invoice i set amount_paid_minor = 0 from (select id, amount_paid_minor from sandbox.invoice
      where metadata->>'purchase_id' = ${purchaseId}) old
    where i.id = old.id returning old.amount_paid_minor, old.id`.execute(db);
  const found = await check();
  assert.deepEqual(
    found.map(({ rule, customer }) => [rule, customer]),
    [['what a purchase says was paid, the processor says as well', 'unpaid']],
  );
  await sql`update sandbox.invoice set amount_paid_minor = ${restore.rows[0]?.amount_paid_minor} where id = ${restore.rows[0]?.id}`.execute(
    db,
  );
  await testServer.operator('resolveDriftFinding', {
    params: { id: found[0]?.id ?? '' },
    body: { resolution: 'Restored.' },
  });
  assert.deepEqual(await check(), []);
});

test('who did what is kept without names and secrets, and an entry that was changed is found', async () => {
  await makeCustomer(testServer, 'audited');
  await testServer.operator('putCustomer', {
    body: { externalId: 'audited', name: 'Ada Lovelace', email: 'ada@example.com' },
  });
  await testServer.operator('adjust', {
    body: { customer: 'audited', adjustmentId: 'a1', unit: 'credits', micro: '1000000', reason: 'Goodwill' },
  });
  await buy('audited');
  const { body } = await testServer.operator('listAuditLog', { query: { customer: 'audited' } });
  const records = (body as { items: { action: string; actor: string; details: Record<string, unknown> }[] }).items;
  assert.deepEqual(
    records.map(({ action, actor }) => [action, actor.split(':')[0]]),
    [
      ['createPurchase', 'customer'],
      ['adjust', 'operator'],
      ['putCustomer', 'operator'],
      ['addSandboxCard', 'operator'],
      ['putSubscription', 'operator'],
      ['putCustomer', 'operator'],
    ],
  );
  assert.equal(records[1]?.details['reason'], 'Goodwill');
  assert.doesNotMatch(JSON.stringify(records), /Lovelace|ada@example|visa_ok/);

  const { db } = testServer.server.billing.database;
  const setReason = (reason: string) =>
    sql`update audit_log set details = jsonb_set(details, '{reason}', to_jsonb(${reason}::text)) where action = 'adjust'`.execute(
      db,
    );
  await setReason('Nothing to see');
  const found = await check();
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['each entry of the audit log follows from the one before it'],
  );
  await setReason('Goodwill');
  await testServer.operator('resolveDriftFinding', {
    params: { id: found[0]?.id ?? '' },
    body: { resolution: 'Restored.' },
  });
  assert.deepEqual(await check(), []);
});

test('entries that are written at the same time are chained one after the other', async () => {
  await makeCustomer(testServer, 'together');
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      testServer.operator('adjust', {
        body: {
          customer: 'together',
          adjustmentId: `a${index}`,
          unit: 'credits',
          micro: '1000000',
          reason: 'Goodwill',
        },
      }),
    ),
  );
  assert.deepEqual(await check(), []);
});
