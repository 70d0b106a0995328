import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTokenRoute, type TokenRouteOptions } from './token-route.ts';

const KEY = 'operator-key-of-the-token-route-tests';

function routeWith(reply: () => Promise<Response> | Response, options: Partial<TokenRouteOptions> = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const route = createTokenRoute({
    billingUrl: 'https://billing.example/base',
    operatorKey: KEY,
    customerOf: () => 'acme',
    fetch: async (url, init = {}) => {
      sent.push({ url: String(url), init });
      return reply();
    },
    ...options,
  });
  return { route, sent };
}

const ask = (method = 'POST') =>
  new Request('https://app.example/api/billing-token', {
    method,
    headers: { Origin: 'https://app.example' },
    ...(method === 'POST' && { body: JSON.stringify({ customer: 'somebody-else' }) }),
  });

test('a token is minted for whoever is signed in, and for the page that asks', async () => {
  const { route, sent } = routeWith(() => Response.json({ token: 't', sessionId: 's' }), {
    permissionsOf: () => ['view'],
  });
  const response = await route(ask());
  assert.deepEqual([response.status, await response.json()], [200, { token: 't' }]);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(sent[0]?.url, 'https://billing.example/base/operator/v1/sessions');
  assert.deepEqual(JSON.parse(String(sent[0]?.init.body)), {
    customer: 'acme',
    permissions: ['view'],
    origin: 'https://app.example',
  });
});

test('nobody who is not signed in reaches the billing server', async () => {
  const { route, sent } = routeWith(() => Response.json({ token: 't' }), { customerOf: () => null });
  assert.equal((await route(ask())).status, 401);
  assert.equal((await route(ask('GET'))).status, 405);
  assert.equal(sent.length, 0);
});

test('what goes wrong behind it is a 502 that gives nothing away', async () => {
  const refused = routeWith(() => new Response(`no such key: ${KEY}`, { status: 401 }));
  const lost = routeWith(() => Promise.reject(new Error(KEY)));
  for (const { route } of [refused, lost]) {
    const response = await route(ask());
    assert.equal(response.status, 502);
    assert.doesNotMatch(await response.text(), new RegExp(KEY));
  }
});

test('a blank key is refused when the backend starts', () => {
  assert.throws(() => routeWith(() => new Response(), { operatorKey: ' ' }), /operator key/);
});
