import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Account } from 'billing-portal-contract';
import type { Hono } from 'hono';
import { OPERATOR_KEY, startTestServer, type TestServer } from '../../../server/http/testing/test-server.ts';
import type { BillingTokenAnswer, CapacityRefusal, GenerateAnswer, ImageList, StudioMe } from '../studio-api.ts';
import { createStudio } from './create-studio.ts';
import { studioCustomers } from './customers.ts';
import { createOperatorClient } from './operator-client.ts';
import { seedCustomer } from './seed/seed-customer.ts';
import { seedPlans } from './seed/seed-plan.ts';

/** Among the allowed origins of the test server. */
const PAGE = 'http://localhost:4100';

let testServer: TestServer;
let http: ReturnType<typeof serve>;
let billingUrl: string;
let studio: Hono;
before(async () => {
  testServer = await startTestServer();
  http = serve({ fetch: testServer.server.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => http.once('listening', resolve));
  billingUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  studio = createStudio({ billingUrl, operatorKey: OPERATOR_KEY, pageFolder: 'examples/studio/page' });
  const operator = createOperatorClient(billingUrl, OPERATOR_KEY);
  for (const plan of seedPlans) assert.equal(await seedCustomer(operator, plan), true);
});
after(async () => {
  await new Promise((resolve) => http.close(resolve));
  await testServer.close();
});

/** A browser with a cookie jar of one cookie. */
function browser() {
  let cookie = '';
  return async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    const response = await studio.request(`${PAGE}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Host: 'localhost:4100',
        Cookie: cookie,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json', Origin: PAGE }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return response;
  };
}

const accountOf = async (externalId: string): Promise<Account> =>
  (await testServer.operator('getCustomerAccount', { params: { externalId } })).body as Account;

test('every customer of the demo is what its title says', async () => {
  assert.deepEqual(
    seedPlans.map(({ customer }) => customer.externalId),
    studioCustomers.map(({ key }) => key),
  );
  const levels = async (key: string) => {
    const { capacity } = await accountOf(key);
    return capacity?.credits?.level ?? capacity?.balance?.level;
  };
  assert.equal(await levels('credits-low'), 'low');
  assert.equal(await levels('credits-empty'), 'empty');
  assert.equal(await levels('balance-debt'), 'negative');
  assert.equal((await accountOf('free-no-card')).paymentMethod, null);
  assert.equal((await accountOf('trial')).subscription?.status, 'trialing');
  assert.equal((await accountOf('canceled')).subscription?.status, 'canceled');
  assert.ok((await accountOf('past-due')).buying.blockedBy?.invoiceId);
  assert.equal((await accountOf('metered')).capacity?.model, 'metered');
  for (const [key, exponent] of [
    ['jpy', 0],
    ['kwd', 3],
  ] as const) {
    assert.equal((await accountOf(key)).customer.currency.exponent, exponent);
  }
  const { db } = testServer.server.billing.database;
  const { count } = await db
    .selectFrom('invoice')
    .innerJoin('customer', 'customer.customer_id', 'invoice.customer_id')
    .where('customer.external_id', '=', 'many-invoices')
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  assert.equal(count, 3_000n);
});

test('a seed that was interrupted goes on, and a finished one does nothing', async () => {
  const operator = createOperatorClient(billingUrl, OPERATOR_KEY);
  const plan = seedPlans.find(({ customer }) => customer.externalId === 'balance')!;
  const { email: _email, ...unfinished } = plan.customer;
  const before = await accountOf('balance');
  await operator.call('PUT', '/customers', { ...unfinished, email: null });
  assert.equal(await seedCustomer(operator, plan), true);
  assert.equal(await seedCustomer(operator, plan), false);
  const again = await accountOf('balance');
  assert.deepEqual(again.capacity?.balance?.available, before.capacity?.balance?.available);
  assert.deepEqual(again.subscription?.id, before.subscription?.id);
});

test('an action that cannot be paid for costs nothing, and the same action goes through after more was bought', async () => {
  const visit = browser();
  assert.equal((await visit('/studio/api/me')).status, 204);
  assert.equal((await visit('/studio/api/images')).status, 401);
  const me = (await (await visit('/studio/api/sign-in', { customer: 'credits-empty' })).json()) as StudioMe;
  assert.deepEqual(me.action, {
    kind: 'image',
    feature: 'image_generation',
    quantity: '1',
    cost: { units: '10', exponent: 0 },
  });

  const action = { prompt: 'A slow planet', actionId: 'action-0001' };
  const refused = await visit('/studio/api/images', action);
  assert.equal(refused.status, 402);
  const refusal = (await refused.json()) as CapacityRefusal;
  assert.equal(refusal.code, 'insufficient_credits');
  assert.deepEqual(refusal.shortfall, { units: '10', exponent: 0 });

  const gift = { customer: 'credits-empty', adjustmentId: 'more', unit: 'credits', micro: '25000000', reason: 'More' };
  assert.equal((await testServer.operator('adjust', { body: gift })).status, 201);
  const made = await visit('/studio/api/images', action);
  assert.equal(made.status, 201);
  const { image } = (await made.json()) as GenerateAnswer;
  // A reload may send it again: the same picture, charged once.
  const repeated = (await (await visit('/studio/api/images', action)).json()) as GenerateAnswer;
  assert.deepEqual(repeated.image, image);
  assert.equal((await accountOf('credits-empty')).capacity?.credits?.available.units, '15');
  const { images } = (await (await visit('/studio/api/images')).json()) as ImageList;
  assert.deepEqual(images, [image]);
});

test('a balance customer runs a job for money', async () => {
  const visit = browser();
  const me = (await (await visit('/studio/api/sign-in', { customer: 'balance' })).json()) as StudioMe;
  assert.equal(me.action.kind, 'job');
  assert.deepEqual(me.action.cost, { micro: '400000', currency: 'USD', exponent: 2 });
  const before = (await accountOf('balance')).capacity?.balance?.available.micro ?? '';
  assert.equal((await visit('/studio/api/jobs', { prompt: 'Rain', actionId: 'action-0002' })).status, 201);
  assert.equal((await accountOf('balance')).capacity?.balance?.available.micro, String(BigInt(before) - 400_000n));
});

test('the page gets a token for its own user and its own address, and never the key', async () => {
  const visit = browser();
  await visit('/studio/api/sign-in', { customer: 'trial' });
  const answer = await visit('/studio/api/billing-token', {});
  const text = await answer.text();
  assert.ok(!text.includes(OPERATOR_KEY));
  const { token } = JSON.parse(text) as BillingTokenAnswer;
  const bearer = { Authorization: `Bearer ${token}` };
  const account = await visit('/billing/v1/account', undefined, bearer);
  assert.equal(((await account.json()) as Account).customer.name, 'Paper Lantern Games');
  assert.equal(
    (await visit('/billing/v1/account', undefined, { ...bearer, Origin: 'https://evil.example' })).status,
    403,
  );
  assert.equal((await visit('/billing/v1/quotes', { kind: 'credit_pack', pack: 'small' }, bearer)).status, 201);
});

test('another site cannot act for the user, and the operator side cannot be reached', async () => {
  const visit = browser();
  await visit('/studio/api/sign-in', { customer: 'trial' });
  for (const origin of ['https://evil.example', 'null', '']) {
    assert.equal(
      (await visit('/studio/api/images', { prompt: 'x', actionId: 'action-0003' }, { Origin: origin })).status,
      403,
    );
  }
  const forged = { Cookie: 'halide_user=metered.AAAA' };
  assert.equal((await visit('/studio/api/images', undefined, forged)).status, 401);
  const key = { Authorization: `Bearer ${OPERATOR_KEY}` };
  for (const path of [
    '/billing/operator/v1/customers/trial',
    '/billing/v1/../operator/v1/customers/trial',
    '/billing/webhooks/sandbox',
  ]) {
    assert.equal((await visit(path, undefined, key)).status, 404, path);
  }
});

test('a stream of events passes through as it comes', async () => {
  const visit = browser();
  await visit('/studio/api/sign-in', { customer: 'trial' });
  const { token } = (await (await visit('/studio/api/billing-token', {})).json()) as BillingTokenAnswer;
  const stream = await visit('/billing/v1/events', undefined, { Authorization: `Bearer ${token}` });
  const reader = stream.body!.getReader();
  assert.match(new TextDecoder().decode((await reader.read()).value), /event: changed/);
  await reader.cancel();
});

test('a billing server that is away is told in the words of the contract', async () => {
  const alone = createStudio({
    billingUrl: 'http://127.0.0.1:9',
    operatorKey: OPERATOR_KEY,
    pageFolder: 'examples/studio/page',
  });
  const answer = await alone.request('/billing/v1/account');
  assert.equal(answer.status, 503);
  assert.equal(((await answer.json()) as { code: string }).code, 'service_unavailable');
});

test('the page comes with a strict policy, and the worker of the mocks leaves', async () => {
  const page = await studio.request('/words.ts');
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
  const worker = await studio.request('/mockServiceWorker.js');
  assert.equal(worker.headers.get('Content-Type'), 'text/javascript');
  assert.match(await worker.text(), /unregister\(\)/);
});
