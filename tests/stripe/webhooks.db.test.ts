/** Who may tell us something, and that nobody is believed. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asProblem, readAnswer } from '../../server/http/testing/test-server.ts';
import { intentOf, startStripeServer, WEBHOOK_SECRETS, type StripeServer } from './testing/stripe-server.ts';

let server: StripeServer;
before(async () => {
  server = await startStripeServer();
});
after(() => server.close());

interface Sent {
  readonly secret?: string;
  readonly timestamp?: number;
  /** What arrives, when it is not what was signed. */
  readonly body?: string;
  readonly signature?: string | null;
}

let events = 0;
const eventAbout = (object: object, type = 'invoice.paid', livemode = false) =>
  JSON.stringify({ id: `evt_${++events}`, object: 'event', type, livemode, created: 1_700_000_000, data: { object } });

async function send(payload: string, sent: Sent = {}, to = server) {
  const { secret = WEBHOOK_SECRETS[0], timestamp = Math.floor(Date.now() / 1000), body = payload } = sent;
  const header = to.stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  const signature = sent.signature === undefined ? header : sent.signature;
  const response = await to.request('/webhooks/stripe', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature === null ? {} : { 'stripe-signature': signature }) },
    body,
  });
  return readAnswer(response);
}

const inbox = () => server.server.billing.database.db.selectFrom('webhook_inbox').selectAll().execute();

test('either secret is accepted while one is being changed', async () => {
  for (const secret of WEBHOOK_SECRETS) {
    assert.equal((await send(eventAbout({ id: 'in_of_others' }), { secret })).status, 204);
  }
});

test('unsigned, forged, stale, re-serialised and empty are refused, and nothing is kept', async () => {
  const before = (await inbox()).length;
  const payload = eventAbout({ id: 'in_1' });
  const now = Math.floor(Date.now() / 1000);
  const cases: readonly (readonly [string, Sent])[] = [
    ['unsigned', { signature: null }],
    ['an empty signature', { signature: '' }],
    ['another secret', { secret: 'whsec_of_somebody' }],
    ['too old', { timestamp: now - 301 }],
    ['another body', { body: payload.replace('in_1', 'in_2') }],
    ['re-serialised', { body: JSON.stringify(JSON.parse(payload), null, 1) }],
    ['only a scheme we do not know', { signature: `t=${now},v0=00` }],
  ];
  for (const [name, sent] of cases) {
    assert.equal(asProblem(await send(payload, sent)).code, 'invalid_request', name);
  }
  assert.equal((await inbox()).length, before);
  assert.equal((await send(payload, { timestamp: now - 290 })).status, 204);
});

test('an event of live mode is answered and ignored, one that comes again is kept once', async () => {
  const before = (await inbox()).length;
  assert.equal((await send(eventAbout({ id: 'in_1' }, 'invoice.paid', true))).status, 204);
  assert.equal((await inbox()).length, before);
  const payload = eventAbout({ id: 'in_1' });
  for (let copy = 0; copy < 3; copy += 1) assert.equal((await send(payload)).status, 204);
  assert.equal((await inbox()).length, before + 1);
});

test('without a secret nothing is accepted, and everything is found out all the same', async () => {
  const deaf = await startStripeServer({ webhookSecrets: [] });
  try {
    assert.equal(asProblem(await send(eventAbout({ id: 'in_1' }), {}, deaf)).status, 503);
    const anna = await deaf.person('anna', { card: 'three_d_secure_ok' });
    const waiting = await anna.buy();
    deaf.standIn.control.answerChallenge(intentOf(waiting.nextAction), 'approve');
    deaf.advance(60);
    await deaf.work();
    const { body } = await anna.call('getPurchase', { params: { id: waiting.id } });
    assert.equal((body as { status: string }).status, 'succeeded');
  } finally {
    await deaf.close();
  }
});

test('an event is a hint: what it says is looked up, and a lie about a payment credits nothing', async () => {
  const ben = await server.person('ben', { card: 'three_d_secure_ok' });
  const waiting = await ben.buy();
  const customer = await ben.processorCustomerId();
  const [invoice] = (await server.stripe.invoices.list({ customer })).data;
  const status = async () => {
    await server.work();
    return ((await ben.call('getPurchase', { params: { id: waiting.id } })).body as { status: string }).status;
  };
  await send(eventAbout({ id: invoice?.id, status: 'paid', amount_paid: 1_000_000 }));
  assert.equal(await status(), 'requires_action');
  const intent = intentOf(waiting.nextAction);
  server.standIn.control.answerChallenge(intent, 'approve');
  // Of the payment, not of the invoice: its invoice is looked up.
  await send(eventAbout({ id: intent, object: 'payment_intent' }, 'payment_intent.succeeded'));
  assert.equal(await status(), 'succeeded');
});

test('a card that its bank renewed is seen at once, and so is one that was detached', async () => {
  const cleo = await server.person('cleo');
  const customer = await cleo.processorCustomerId();
  const [card] = (await server.stripe.customers.listPaymentMethods(customer)).data;
  await cleo.methods();
  server.standIn.control.updateCard(card?.id ?? '', { month: 3, year: 2040 });
  await send(eventAbout({ id: card?.id, customer }, 'payment_method.automatically_updated'));
  await server.work();
  assert.equal((await cleo.methods())[0]?.card?.expiryYear, 2040);
});
