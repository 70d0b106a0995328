import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingError, type BillingErrorCode } from './billing-error.ts';
import { createHttpBillingApi, type HttpBillingApiOptions } from './http-billing-api.ts';
import { operationsOnDemand } from './operations-on-demand.ts';
import { operationTable } from './operation-table.ts';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly credentials: unknown;
}

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

function problem(code: string, status: number, rest: object = {}): Response {
  return json({ type: `/problems/${code}`, title: code, status, code, requestId: 'req_1', ...rest }, status);
}

function createApi(answers: Answer[], options: Partial<HttpBillingApiOptions> = {}) {
  const sent: Sent[] = [];
  const tokens: boolean[] = [];
  const api = createHttpBillingApi({
    baseUrl: 'https://billing.test/',
    getToken: ({ isRenewal }) => {
      tokens.push(isRenewal);
      return `token-${tokens.length}`;
    },
    fetch: (url, init) => {
      sent.push({
        url: String(url),
        method: init?.method ?? 'GET',
        headers: init?.headers as Record<string, string>,
        body: init?.body === undefined ? undefined : JSON.parse(init.body as string),
        credentials: init?.credentials,
      });
      const answer = answers.shift();
      if (answer === undefined) throw new Error('No more answers');
      if (answer instanceof Error) return Promise.reject(answer);
      return answer instanceof Response ? Promise.resolve(answer) : answer(init?.signal as AbortSignal);
    },
    ...options,
  });
  return { api, sent, tokens };
}

async function codeOf(promise: Promise<unknown>): Promise<BillingErrorCode> {
  const error = await promise.then(
    () => assert.fail('It should have been rejected'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BillingError);
  return error.code;
}

test('one token serves all requests, and cookies are never sent', async () => {
  const { api, sent, tokens } = createApi([json({ customer: {} }), json({ items: [] })]);
  await Promise.all([api.getAccount(), api.listPaymentMethods()]);
  assert.deepEqual(tokens, [false]);
  assert.deepEqual(
    sent.map(({ url, headers, credentials }) => [url, headers['Authorization'], credentials]),
    [
      ['https://billing.test/v1/account', 'Bearer token-1', 'omit'],
      ['https://billing.test/v1/payment-methods', 'Bearer token-1', 'omit'],
    ],
  );
});

test('a refused token is renewed once and the same request is sent again, its key included', async () => {
  const { api, sent, tokens } = createApi([problem('session_expired', 401), json({ status: 'pending' }, 201)]);
  await api.createPurchase({ quoteId: 'quote_1' }, { idempotencyKey: 'key_1' });
  assert.deepEqual(tokens, [false, true]);
  assert.deepEqual(
    sent.map(({ headers, body }) => [headers['Authorization'], headers['Idempotency-Key'], body]),
    [
      ['Bearer token-1', 'key_1', { quoteId: 'quote_1' }],
      ['Bearer token-2', 'key_1', { quoteId: 'quote_1' }],
    ],
  );
});

test('many requests that are refused together ask for one new token', async () => {
  const { api, tokens } = createApi([
    problem('session_expired', 401),
    problem('session_expired', 401),
    json({ items: [] }),
    json({ items: [] }),
  ]);
  await Promise.all([api.listInvoices(), api.listPaymentMethods()]);
  assert.deepEqual(tokens, [false, true]);
});

test('a second refusal is final, and the listeners hear of each renewal', async () => {
  const { api } = createApi([problem('session_expired', 401), problem('unauthenticated', 401)]);
  let renewals = 0;
  api.watchSession(() => (renewals += 1));
  assert.equal(await codeOf(api.getAccount()), 'unauthenticated');
  assert.equal(renewals, 1);
});

test('a host that has no token is asked again next time', async () => {
  let calls = 0;
  const { api } = createApi([json({ customer: {} })], {
    getToken: () => {
      calls += 1;
      if (calls === 1) throw new Error('not signed in');
      return 'token';
    },
  });
  assert.equal(await codeOf(api.getAccount()), 'session_unavailable');
  await api.getAccount();
  assert.equal(calls, 2);
});

test('problem details become errors with their code, whole', async () => {
  const { api } = createApi([problem('purchase_in_progress', 409, { purchaseId: 'pur_1' })]);
  const error = await api.createPurchase({ quoteId: 'q' }).catch((reason: unknown) => reason as BillingError);
  assert.ok(error instanceof BillingError);
  assert.equal(error.code, 'purchase_in_progress');
  assert.equal(error.problem?.purchaseId, 'pur_1');
});

test('Retry-After is kept in seconds', async () => {
  const answer = json({ code: 'rate_limited', title: 'Slow down', status: 429, requestId: 'r' }, 429, {
    'Retry-After': '7',
  });
  const { api } = createApi([answer]);
  const error = (await api.getAccount().catch((reason: unknown) => reason)) as BillingError;
  assert.equal(error.problem?.retryAfterSeconds, 7);
});

test('what goes wrong on the way has codes of its own', async () => {
  const plain = (status: number) => new Response('<h1>Bad gateway</h1>', { status });
  const cases: [Answer, BillingErrorCode][] = [
    [new TypeError('Failed to fetch'), 'offline'],
    [plain(502), 'service_unavailable'],
    [plain(500), 'internal_error'],
    [plain(429), 'rate_limited'],
    [plain(418), 'unknown'],
    [new Response('{"cust', { status: 200 }), 'malformed_response'],
    [json({ hello: 'world' }), 'malformed_response'],
    [json(null), 'malformed_response'],
  ];
  for (const [answer, code] of cases) assert.equal(await codeOf(createApi([answer]).api.getAccount()), code);
});

test('a slow answer is a timeout, an unwanted one is aborted', async () => {
  const never = (signal: AbortSignal) =>
    new Promise<Response>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  assert.equal(await codeOf(createApi([never], { timeoutMs: 1 }).api.getAccount()), 'timeout');
  const controller = new AbortController();
  const aborted = codeOf(createApi([never]).api.getAccount({ signal: controller.signal }));
  controller.abort();
  assert.equal(await aborted, 'aborted');
});

test('a caller that gives up while the token is fetched leaves it to the others', async () => {
  let giveToken = (_token: string): void => assert.fail('not asked yet');
  const { api, sent } = createApi([json({ items: [] })], {
    getToken: () => new Promise((resolve) => (giveToken = resolve)),
  });
  const controller = new AbortController();
  const first = codeOf(api.getAccount({ signal: controller.signal }));
  const second = api.listPaymentMethods();
  controller.abort();
  giveToken('token');
  assert.equal(await first, 'aborted');
  assert.deepEqual(await second, []);
  assert.equal(sent.length, 1);
});

test('ids and queries are escaped, absent ones left out', async () => {
  const { api, sent } = createApi([json({ lines: [] }), json({ items: [], nextCursor: null })]);
  await api.getInvoice('in/1');
  await api.listInvoices({ cursor: 'a&b', limit: 25 });
  assert.deepEqual(
    sent.map(({ url }) => url),
    ['https://billing.test/v1/invoices/in%2F1', 'https://billing.test/v1/invoices?cursor=a%26b&limit=25'],
  );
});

test('paths, bodies and answers can be mapped for a backend that differs', async () => {
  const { api, sent } = createApi([json({ data: { total: {} } })], {
    headers: { 'X-Tenant': 'acme' },
    operations: {
      createQuote: {
        method: 'PUT',
        path: '/api/price',
        mapRequest: (body) => ({ wanted: body }),
        mapResponse: (answer) => (answer as { data: unknown }).data,
      },
    },
  });
  await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  assert.equal(sent[0]?.url, 'https://billing.test/api/price');
  assert.equal(sent[0]?.method, 'PUT');
  assert.equal(sent[0]?.headers['X-Tenant'], 'acme');
  assert.deepEqual(sent[0]?.body, { wanted: { kind: 'credit_pack', pack: 'small' } });
});

test('id, input and options go where the operation has them', async () => {
  const { api, sent } = createApi([
    json({ items: ['pack'] }),
    json({ items: [], nextCursor: null }),
    json({ status: 'declined' }),
    json({ status: 'canceled' }),
    json({ id: 'pm_1' }),
    new Response(null, { status: 204 }),
  ]);
  assert.deepEqual(await api.listCreditPacks({ shortfallMicro: '5' }), ['pack']);
  assert.deepEqual(await api.listInvoices({ status: 'paid' }), { items: [], nextCursor: null });
  const attempt = { paymentMethodId: 'pm_1', attempt: 2 };
  await api.retryPurchase('pur/1', attempt, { idempotencyKey: 'key_1' });
  await api.cancelPurchase('pur_1', { signal: new AbortController().signal });
  await api.setDefaultPaymentMethod('pm_1');
  await api.removePaymentMethod('pm_1');
  assert.deepEqual(
    sent.map(({ url, method, body }) => [method, url.replace('https://billing.test', ''), body]),
    [
      ['GET', '/v1/credit-packs?shortfallMicro=5', undefined],
      ['GET', '/v1/invoices?status=paid', undefined],
      ['POST', '/v1/purchases/pur%2F1/attempts', attempt],
      ['POST', '/v1/purchases/pur_1/cancel', undefined],
      ['PUT', '/v1/payment-methods/pm_1/default', undefined],
      ['DELETE', '/v1/payment-methods/pm_1', undefined],
    ],
  );
  assert.equal(sent[2]?.headers['Idempotency-Key'], 'key_1');
});

test('the client can be awaited like any other object', async () => {
  const { api } = createApi([json({ customer: {} })]);
  assert.equal(await Promise.resolve(api), api);
});

test('every operation of the contract is in one of the tables', async () => {
  const { portalOperations } = await import('billing-portal-contract');
  const fromContract = Object.entries(portalOperations).map(([name, { method, path }]) => [name, method, path]);
  const fromTable = Object.entries({ ...operationTable, ...operationsOnDemand }).map(([name, [method, path]]) => [
    name,
    method,
    path,
  ]);
  assert.deepEqual(fromTable.sort(), fromContract.sort());
});
