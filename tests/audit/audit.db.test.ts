/** The auditor finds nothing where all adds up, and each of its rules finds what it is there for. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { audit, auditWith, describe } from '../../scripts/audit/run.mjs';
import { makeCustomer, startTestServer, type TestServer } from '../../server/http/testing/test-server.ts';

/** Rule → what breaks it, and it alone or among others. */
const CORRUPTIONS: Readonly<Record<string, string>> = {
  '01-wallets-equal-journal': 'update billing.wallet set balance_micro = balance_micro + 1 where balance_micro > 0',
  '02-wallets-equal-grants':
    'update billing.credit_grant set remaining_micro = remaining_micro - 1 where remaining_micro > 0',
  '03-grants-equal-journal':
    'update billing.credit_grant set remaining_micro = remaining_micro - 1 where remaining_micro > 0',
  '04-journal-replays': "update billing.ledger_transaction set change_micro = change_micro + 1 where kind = 'usage'",
  '05-purchases-equal-grants':
    "update billing.purchase set credit_micro = credit_micro + 1 where status = 'succeeded' and credit_micro > 0",
  '06-invoices-add-up': 'update billing.invoice_line set amount_minor = amount_minor + 1',
  '07-invoice-numbers-without-gaps': 'update billing.invoice_counter set last_number = last_number + 1',
  '08-purchases-equal-invoices': "update billing.invoice set status = 'outstanding'",
  '09-refunds-equal-credit-notes':
    'update billing.invoice set amount_refunded_minor = 1 where corrects_invoice_id is null and amount_refunded_minor = 0',
  '10-claw-backs-within-grants': 'update billing.after_sale set clawed_micro = clawed_micro + 1',
  '11-usage-equals-rollups': 'update billing.usage_rollup set quantity = quantity + 1',
  '12-usage-equals-journal':
    'update billing.usage_event set charged_micro = charged_micro + 1 where transaction_id is not null',
  '13-one-allowance-per-period': `drop index billing.one_plan_grant_per_period;
    insert into billing.credit_grant (customer_id, id, unit, source, priority, amount_micro, remaining_micro, effective_at, expires_at, subscription_id, period_start)
    select customer_id, gen_random_uuid(), unit, source, priority, amount_micro, 0, effective_at, expires_at, subscription_id, period_start
    from billing.credit_grant where source = 'plan' limit 1`,
  '14-cycles-do-not-overlap': `insert into billing.cycle_charge (customer_id, subscription_id, kind, period_start, period_end, purchase_id, outcome, created_at)
    select p.customer_id, s.id, 'renewal', now() + n * interval '1 day', now() + (n + 5) * interval '1 day', p.id, 'paid', now()
    from (select row_number() over (order by id) as n, * from (select * from billing.purchase where customer_id = (
        select customer_id from billing.purchase group by 1 having count(*) > 1 limit 1) limit 2) two) p
    join billing.subscription s using (customer_id)`,
  '15-customer-credit-adds-up': `insert into billing.customer_credit (customer_id, currency, balance_minor)
    select customer_id, 'EUR', 5 from billing.customer limit 1`,
  '16-automatic-charges-were-agreed-to': "update billing.purchase set origin = 'auto'",
  '17-charges-equal-purchases': 'update sandbox.charge set amount_minor = amount_minor + 1',
  '18-refunds-equal-processor': "update billing.refund set amount_minor = amount_minor + 1 where status = 'succeeded'",
};

let testServer: TestServer;
let client: pg.Client;

before(async () => {
  testServer = await startTestServer();
  client = new pg.Client({ connectionString: testServer.connectionString });
  await client.connect();
  await makeCustomer(testServer, 'buyer');
  const token = await testServer.mint('buyer');
  const purchases: string[] = [];
  for (const pack of ['small', 'medium']) {
    const quote = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack } });
    const bought = await testServer.portal(token, 'createPurchase', {
      body: { quoteId: (quote.body as { id: string }).id },
    });
    assert.equal(bought.status, 201, testServer.logLines.filter((line) => line.includes('error')).join('\n'));
    purchases.push((bought.body as { id: string }).id);
  }
  await testServer.operator('recordUsage', {
    body: { customer: 'buyer', eventId: 'e1', feature: 'image_generation', quantity: '3' },
  });
  const refunded = await testServer.operator('createRefund', {
    body: { customer: 'buyer', refundId: 'r1', purchaseId: purchases[0], reason: 'Did not work' },
  });
  assert.ok(refunded.status < 300, JSON.stringify(refunded.body));
});
after(async () => {
  await client.end();
  await testServer.close();
});

test('finds nothing where all adds up, and says what it looked at', async () => {
  const report = await audit(testServer.connectionString);
  assert.deepEqual(report.broken, []);
  const lines = describe(report).join('\n');
  assert.match(lines, /2 purchases paid/);
  assert.match(lines, /wallets = grants = journal, invoices = charges/);
});

test('every rule has a corruption that it must find', () => {
  const files = readdirSync(new URL('../../scripts/audit/rules/', import.meta.url));
  const names = files.map((file) => file.replace(/(\.processor)?\.sql$/, ''));
  assert.deepEqual(names.sort(), Object.keys(CORRUPTIONS).sort());
});

for (const [rule, corruption] of Object.entries(CORRUPTIONS)) {
  test(`${rule} is found`, async () => {
    await client.query('begin');
    try {
      await client.query(corruption);
      const { broken } = await auditWith(client as never);
      assert.ok(
        broken.some((each) => each.rule === rule),
        JSON.stringify(broken),
      );
    } finally {
      await client.query('rollback');
    }
  });
}
