/** What Stripe promises about idempotency keys, and what the stand-in breaks on purpose. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type Stripe from 'stripe';
import type { FaultKind } from './control/faults.ts';
import { startStripeStandIn, type StripeStandIn } from './stand-in.ts';
import { sdkFor } from './testing/sdk.ts';

let standIn: StripeStandIn;
let stripe: Stripe;
let counter = 0;

before(async () => {
  standIn = await startStripeStandIn({ seed: 11 });
  stripe = sdkFor(standIn.url);
});
after(() => standIn.close());
beforeEach(() => standIn.control.clearFaults());

const keyed = (name = 'key') => ({ idempotencyKey: `${name}_${++counter}` });

async function openInvoice(method = 'pm_card_visa') {
  const customer = await stripe.customers.create({ name: 'Ada' });
  const { id: methodId } = await stripe.paymentMethods.attach(method, { customer: customer.id });
  const { id } = await stripe.invoices.create({ customer: customer.id, currency: 'eur' });
  await stripe.invoiceItems.create({ customer: customer.id, invoice: id, amount: 1000, currency: 'eur' });
  await stripe.invoices.finalizeInvoice(id);
  return { id, params: { payment_method: methodId, off_session: false } };
}
const taken = (id: string) =>
  standIn.control
    .ledger()
    .invoices.filter((invoice) => invoice.invoiceId === id)
    .flatMap((invoice) => invoice.charges)
    .filter((charge) => charge.status === 'succeeded')
    .reduce((sum, charge) => sum + charge.amount, 0);

test('the same key gives the same answer, a success or a decline', async () => {
  const good = await openInvoice();
  const key = keyed();
  const first = await stripe.invoices.pay(good.id, good.params, key);
  const again = await stripe.invoices.pay(good.id, good.params, key);
  assert.deepEqual(again, first);
  assert.equal(again.lastResponse.headers['idempotent-replayed'], 'true');
  assert.equal(taken(good.id), 1000);

  const bad = await openInvoice('pm_card_chargeCustomerFail');
  const declineKey = keyed();
  await assert.rejects(stripe.invoices.pay(bad.id, bad.params, declineKey), { code: 'card_declined' });
  await assert.rejects(stripe.invoices.pay(bad.id, bad.params, declineKey), { code: 'card_declined' });
  const pays = standIn.control.calls().filter((call) => call.path === `/v1/invoices/${bad.id}/pay`);
  assert.deepEqual(
    pays.map((call) => call.isReplayed),
    [false, true],
  );
});

test('the same key with other parameters or for another endpoint is refused', async () => {
  const { id, params } = await openInvoice();
  const key = keyed();
  await stripe.invoices.pay(id, params, key);
  const mismatch = { type: 'StripeIdempotencyError', statusCode: 400 };
  await assert.rejects(stripe.invoices.pay(id, { ...params, off_session: true }, key), mismatch);
  await assert.rejects(stripe.invoices.voidInvoice(id, {}, key), mismatch);
});

test('a key is pruned after a day, and what was paid stays paid', async () => {
  const { id, params } = await openInvoice();
  const key = keyed();
  await stripe.invoices.pay(id, params, key);
  standIn.control.advanceClock(24 * 3600);
  await assert.rejects(stripe.invoices.pay(id, params, key), { message: 'Invoice is already paid' });
  const other = keyed();
  const customer = await stripe.customers.create({ name: 'Bob' }, other);
  standIn.control.expireKeys();
  assert.notEqual((await stripe.customers.create({ name: 'Bob' }, other)).id, customer.id);
});

test('refused parameters are not kept under the key', async () => {
  const key = keyed();
  await assert.rejects(stripe.customers.create({ nickname: 'Ada' } as Stripe.CustomerCreateParams, key));
  assert.equal((await stripe.customers.create({ name: 'Ada' }, key)).name, 'Ada');
});

test('a key is in use while its first request runs, and another key finds the invoice locked', async () => {
  const { id, params } = await openInvoice();
  standIn.control.addFault({ kind: 'slow_before_effect', operation: 'invoices.pay', delayMs: 150 });
  const key = keyed();
  const slow = stripe.invoices.pay(id, params, key);
  await arrived('invoices.pay', id);
  await assert.rejects(stripe.invoices.pay(id, params, key), { statusCode: 409, code: 'idempotency_key_in_use' });
  await assert.rejects(stripe.invoices.pay(id, params, keyed()), { statusCode: 429, code: 'lock_timeout' });
  assert.equal((await slow).status, 'paid');
  assert.equal(taken(id), 1000);
});

/** Waits for the call itself, not for a time. */
async function arrived(operation: string, id: string): Promise<void> {
  const isThere = () => standIn.control.calls().some((call) => call.operation === operation && call.path.includes(id));
  while (!isThere()) await new Promise((resolve) => setImmediate(resolve));
}

const afterFault: Readonly<Record<FaultKind, { error: object | null; taken: number; replayTaken: number }>> = {
  drop_before_effect: { error: { type: 'StripeConnectionError' }, taken: 0, replayTaken: 1000 },
  drop_after_effect: { error: { type: 'StripeConnectionError' }, taken: 1000, replayTaken: 1000 },
  error_before_effect: { error: { statusCode: 500 }, taken: 0, replayTaken: 0 },
  error_after_effect: { error: { statusCode: 500 }, taken: 1000, replayTaken: 1000 },
  slow_before_effect: { error: null, taken: 1000, replayTaken: 1000 },
  slow_after_effect: { error: null, taken: 1000, replayTaken: 1000 },
  rate_limit: { error: { statusCode: 429, code: 'rate_limit' }, taken: 0, replayTaken: 1000 },
  lock_timeout: { error: { statusCode: 429, code: 'lock_timeout' }, taken: 0, replayTaken: 1000 },
};

for (const [kind, expected] of Object.entries(afterFault) as [FaultKind, (typeof afterFault)[FaultKind]][]) {
  test(`fault ${kind}: what happened, and what the same key finds`, async () => {
    const { id, params } = await openInvoice();
    const key = keyed();
    // The SDK repeats a call once by itself when the connection closes.
    const times = kind.startsWith('drop') ? 2 : 1;
    standIn.control.addFault({ kind, operation: 'invoices.pay', times, delayMs: 1 });
    if (expected.error) await assert.rejects(stripe.invoices.pay(id, params, key), expected.error);
    else await stripe.invoices.pay(id, params, key);
    assert.equal(taken(id), expected.taken);
    const again = stripe.invoices.pay(id, params, key);
    if (kind.startsWith('error')) await assert.rejects(again, { statusCode: 500 });
    else assert.equal((await again).status, 'paid');
    assert.equal(taken(id), expected.replayTaken);
    assert.deepEqual(standIn.control.pendingFaults(), []);
  });
}

test('the control is reached over HTTP as well', async () => {
  const post = (path: string, body: object) =>
    fetch(`${standIn.url}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  await post('faults', { kind: 'rate_limit', operation: 'account', after: 0 });
  assert.equal(standIn.control.pendingFaults().length, 1);
  await fetch(`${standIn.url}/_control/faults`, { method: 'DELETE' });
  assert.deepEqual(standIn.control.pendingFaults(), []);
  const { id, params } = await openInvoice();
  await stripe.invoices.pay(id, params);
  const ledger = (await (await fetch(`${standIn.url}/_control/ledger`)).json()) as {
    invoices: { invoiceId: string; amountPaid: number }[];
  };
  assert.equal(ledger.invoices.find((invoice) => invoice.invoiceId === id)?.amountPaid, 1000);
  assert.equal((await post('faults', { kind: 'earthquake', operation: '*' })).status, 400);
});
