import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Quote } from '../../contract/quote.ts';
import {
  asProblem,
  makeCustomer,
  ORIGIN,
  readAnswer,
  startTestServer,
  type TestServer,
} from './testing/test-server.ts';

let testServer: TestServer;
let token: string;
before(async () => {
  testServer = await startTestServer();
  await makeCustomer(testServer, 'anna');
  token = await testServer.mint('anna');
});
after(() => testServer.close());

/** So that what an earlier test has asked for counts no more. */
async function freshToken(): Promise<void> {
  testServer.advance(120);
  token = await testServer.mint('anna');
}

const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  readAnswer(
    await testServer.request(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      body,
    }),
  );

test('only the pages of the list are answered, with their own name and never with a star', async () => {
  const ask = async (origin: string, method = 'GET') =>
    testServer.request('/v1/account', {
      method,
      headers: {
        Origin: origin,
        ...(method === 'OPTIONS'
          ? { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' }
          : { Authorization: `Bearer ${token}` }),
      },
    });
  for (const method of ['GET', 'OPTIONS']) {
    const allowed = await ask(ORIGIN, method);
    assert.equal(allowed.status, method === 'GET' ? 200 : 204);
    assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), ORIGIN);
    assert.match(allowed.headers.get('Vary') ?? '', /Origin/);
    assert.equal(allowed.headers.get('Access-Control-Allow-Credentials'), null);
    const strangers = [
      'https://evil.example',
      'null',
      '*',
      `${ORIGIN}.evil.example`,
      `${ORIGIN}:8443`,
      ORIGIN.replace('https', 'http'),
      ORIGIN.toUpperCase(),
      'https://evil-app.example.com',
      'https://app.example.comx',
      `${ORIGIN}/`,
    ];
    for (const origin of strangers) {
      const refused = await ask(origin, method);
      assert.equal(refused.status, 403, `${method} ${origin}`);
      assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
      assert.match(refused.headers.get('Vary') ?? '', /Origin/);
      assert.equal(asProblem(await readAnswer(refused)).code, 'origin_not_allowed');
    }
  }
  const problem = await testServer.request('/v1/account', { headers: { Origin: ORIGIN } });
  assert.equal(problem.status, 401);
  assert.equal(problem.headers.get('Access-Control-Allow-Origin'), ORIGIN);
  const operator = await testServer.request('/operator/v1/customers', {
    method: 'OPTIONS',
    headers: { Origin: ORIGIN },
  });
  assert.equal(operator.headers.get('Access-Control-Allow-Origin'), null);
});

test('every answer forbids to be kept, framed or sniffed', async () => {
  for (const path of ['/v1/account', '/healthz', '/nothing']) {
    const { headers } = await testServer.request(path);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('X-Frame-Options'), 'DENY');
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.match(headers.get('Request-Id') ?? '', /^[0-9a-f-]{36}$/);
  }
});

test('a body that does not fit the contract to the letter is refused, and the field is named', async () => {
  const amount = { minor: '2500', currency: 'EUR', exponent: 2 };
  const cases: [unknown, string | undefined][] = [
    [{}, 'kind'],
    [{ kind: 'gift' }, 'kind'],
    [{ kind: 'credit_pack' }, 'pack'],
    [{ kind: 'credit_pack', pack: 'small', price: amount }, 'price'],
    [{ kind: 'credit_pack', pack: 'Small' }, 'pack'],
    [{ kind: 'credit_pack', pack: 'small', quantity: 0 }, 'quantity'],
    [{ kind: 'credit_pack', pack: 'small', quantity: 1.5 }, 'quantity'],
    [{ kind: 'credit_pack', pack: 'small', quantity: '1' }, 'quantity'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: 2500 } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: '+2500' } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: ' 2500' } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: '02500' } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: '25e2' } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: '٢٥٠٠' } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, minor: '9'.repeat(19) } }, 'amount.minor'],
    [{ kind: 'balance_topup', amount: { ...amount, tax: '0' } }, 'amount.tax'],
    [[], undefined],
    ['text', undefined],
    [null, undefined],
  ];
  for (const [body, param] of cases) {
    const problem = asProblem(await post('/v1/quotes', JSON.stringify(body)));
    assert.equal(problem.code, 'invalid_request', JSON.stringify(body));
    assert.equal(problem.param, param, JSON.stringify(body));
    assert.equal(problem.next, 'correct_input');
  }
  const polluted = asProblem(
    await post('/v1/quotes', '{"kind":"credit_pack","pack":"small","__proto__":{"admin":true}}'),
  );
  assert.equal(polluted.code, 'invalid_request');
  assert.equal(asProblem(await post('/v1/quotes', '{"kind":')).code, 'invalid_request');
  assert.equal(asProblem(await post('/v1/quotes', new Uint8Array([0x22, 0xff, 0x22]))).code, 'invalid_request');
});

test('only JSON of a decent size is read', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ]) {
    const answer = await post('/v1/quotes', '{"kind":"credit_pack","pack":"small"}', { 'Content-Type': type });
    assert.equal(asProblem(answer).code, 'unsupported_media_type', type);
  }
  const accepted = await post('/v1/quotes', '{"kind":"credit_pack","pack":"small"}', {
    'Content-Type': 'application/json; charset=UTF-8',
  });
  assert.equal(accepted.status, 201);
  const large = JSON.stringify({ kind: 'credit_pack', pack: 'small', note: 'x'.repeat(20_000) });
  assert.equal(asProblem(await post('/v1/quotes', large)).code, 'payload_too_large');
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(4_096))),
  });
  const endless = new Request('http://localhost/v1/quotes', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  assert.equal(asProblem(await readAnswer(await testServer.server.app.request(endless))).code, 'payload_too_large');
});

test('an unknown query, path or method is refused as what it is', async () => {
  const get = async (path: string, method = 'GET') =>
    asProblem(
      await readAnswer(await testServer.request(path, { method, headers: { Authorization: `Bearer ${token}` } })),
    ).code;
  assert.equal(await get('/v1/activity?sort=asc'), 'invalid_request');
  assert.equal(await get('/v1/activity?limit=0'), 'invalid_request');
  assert.equal(await get('/v1/activity?limit=101'), 'invalid_request');
  assert.equal(await get('/v1/activity?limit=5&limit=6'), 'invalid_request');
  assert.equal(await get('/v1/activity?cursor=bm90IGEgY3Vyc29y'), 'invalid_request');
  assert.equal(await get('/v1/nothing'), 'not_found');
  assert.equal(await get('/v1/account', 'DELETE'), 'method_not_allowed');
  assert.equal(await get('/operator/v1/usage', 'PUT'), 'method_not_allowed');
});

test('the same idempotency key gives the first answer again, and with another request none', async () => {
  await freshToken();
  const key = { 'Idempotency-Key': 'intent-0001' };
  const small = JSON.stringify({ kind: 'credit_pack', pack: 'small' });
  const first = await post('/v1/quotes', small, key);
  assert.equal(first.status, 201);
  assert.equal(first.headers.get('Idempotency-Replayed'), null);
  const again = await post('/v1/quotes', small, key);
  assert.deepEqual(again.body, first.body);
  assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  const other = await post('/v1/quotes', JSON.stringify({ kind: 'credit_pack', pack: 'medium' }), key);
  assert.equal(asProblem(other).code, 'idempotency_key_reused');
  assert.equal(other.status, 422);
  const elsewhere = await post('/v1/purchases', JSON.stringify({ quoteId: (first.body as Quote).id }), key);
  assert.equal(asProblem(elsewhere).code, 'idempotency_key_reused');
  for (const bad of ['short', 'x'.repeat(201), 'with space in it']) {
    assert.equal(asProblem(await post('/v1/quotes', small, { 'Idempotency-Key': bad })).param, 'Idempotency-Key');
  }
});

test('a key is its customer’s own', async () => {
  await makeCustomer(testServer, 'ben');
  const body = { kind: 'credit_pack', pack: 'small' };
  const headers = { 'Idempotency-Key': 'intent-shared-1' };
  const anna = await testServer.portal(token, 'createQuote', { body, headers });
  const ben = await testServer.portal(await testServer.mint('ben'), 'createQuote', { body, headers });
  assert.equal(ben.status, 201);
  assert.notEqual((ben.body as Quote).id, (anna.body as Quote).id);
  assert.equal((ben.body as Quote).accountName, 'Customer ben');
});

test('while the first request runs the second is told to wait, and may take over from a process that died', async () => {
  await freshToken();
  const { db } = testServer.server.billing.database;
  const body = JSON.stringify({ kind: 'credit_pack', pack: 'small' });
  const headers = { 'Idempotency-Key': 'intent-in-flight' };
  assert.equal((await post('/v1/quotes', body, headers)).status, 201);
  // As a process leaves it that dies half-way.
  await db
    .updateTable('idempotency_key')
    .set({
      state: 'in_flight',
      status: null,
      response: null,
      locked_until: new Date(testServer.server.billing.now().getTime() + 60_000),
    })
    .where('key', '=', 'intent-in-flight')
    .execute();
  const waiting = await post('/v1/quotes', body, headers);
  assert.equal(asProblem(waiting).code, 'idempotency_key_in_flight');
  assert.equal(waiting.headers.get('Retry-After'), '1');
  testServer.advance(61);
  assert.equal((await post('/v1/quotes', body, headers)).status, 201);
});

test('a refused request leaves its key free for the next try', async () => {
  await makeCustomer(testServer, 'carl', { card: null });
  const carl = await testServer.mint('carl');
  const quote = (await testServer.portal(carl, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } }))
    .body as Quote;
  const buy = () =>
    testServer.portal(carl, 'createPurchase', {
      body: { quoteId: quote.id },
      headers: { 'Idempotency-Key': 'intent-refused' },
    });
  assert.equal(asProblem(await buy()).code, 'payment_method_required');
  await testServer.operator('addSandboxCard', { body: { customer: 'carl', testCard: 'visa_ok' } });
  const bought = await buy();
  assert.equal(bought.status, 201, JSON.stringify(bought.body));
});

test('who asks too often is told when to come back, and others are not held up', async () => {
  await freshToken();
  await makeCustomer(testServer, 'dora');
  const dora = await testServer.mint('dora');
  let refused = null;
  for (let index = 0; index < 40 && refused === null; index += 1) {
    const answer = await testServer.portal(dora, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
    if (answer.status === 429) refused = answer;
  }
  assert.ok(refused);
  const problem = asProblem(refused);
  assert.equal(problem.code, 'rate_limited');
  assert.equal(problem.next, 'retry_later');
  assert.ok(problem.retryAfterSeconds! >= 1 && problem.retryAfterSeconds! <= 2);
  assert.equal(refused.headers.get('Retry-After'), String(problem.retryAfterSeconds));
  assert.equal((await testServer.portal(dora, 'getAccount')).status, 200);
  assert.equal(
    (await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } })).status,
    201,
  );
});

test('what fails unexpectedly tells nothing but a request id, which is in the log', async () => {
  const { billing } = testServer.server;
  const catalogue = billing.catalogue;
  Object.assign(billing, {
    catalogue: async () => {
      throw new Error('the password is hunter2 in postgresql://u:hunter2@h/d');
    },
  });
  const answer = await testServer.portal(token, 'getAccount').finally(() => Object.assign(billing, { catalogue }));
  const problem = asProblem(answer);
  assert.equal(problem.code, 'internal_error');
  assert.doesNotMatch(JSON.stringify(problem), /password|hunter2|Error|\.ts/);
  const logged = testServer.logLines.filter((line) => line.includes(problem.requestId));
  assert.ok(logged.some((line) => line.includes('the password is')));
});

test('a webhook that nobody signed is refused', async () => {
  const response = await testServer.request('/webhooks/sandbox', { method: 'POST', body: '{"id":"evt_1"}' });
  assert.equal(asProblem(await readAnswer(response)).code, 'invalid_request');
  const stripe = await testServer.request('/webhooks/stripe', { method: 'POST', body: '{}' });
  assert.equal(asProblem(await readAnswer(stripe)).code, 'not_found');
});

test('the operator hears of wrong input by name', async () => {
  const cases: [Parameters<TestServer['operator']>[0], unknown, string][] = [
    ['putCustomer', { externalId: 'x', name: 'X', currency: 'CHF' }, 'currency'],
    ['putCustomer', { externalId: 'x', name: 'X', timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['putSubscription', { customer: 'anna', plan: 'gold' }, 'plan'],
    ['addSandboxCard', { customer: 'anna', testCard: 'gold' }, 'testCard'],
    ['recordUsage', { customer: 'anna', eventId: 'e', feature: 'image_generation', quantity: '-1' }, 'quantity'],
    ['recordUsage', { customer: 'nobody', eventId: 'e', feature: 'image_generation', quantity: '1' }, 'customer'],
  ];
  for (const [name, body, param] of cases) {
    assert.equal(asProblem(await testServer.operator(name, { body })).param, param, name);
  }
});
