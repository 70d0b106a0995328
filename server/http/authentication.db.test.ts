import assert from 'node:assert/strict';
import { createHmac, hkdfSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import { SignJWT } from 'jose';
import { operatorOperations, portalOperations, type Operation, type OperationName } from '../../contract/operations.ts';
import type { Session } from '../../contract/operator.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import {
  asProblem,
  makeCustomer,
  OPERATOR_KEY,
  ORIGIN,
  SESSION_SECRET,
  startTestServer,
  type TestServer,
} from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
  await makeCustomer(testServer, 'anna');
  await makeCustomer(testServer, 'ben');
});
after(() => testServer.close());

/** What the account operation says to a token: 200 or the code of the problem. */
async function answerTo(token: string, headers: Record<string, string> = {}): Promise<ProblemCode | 200> {
  const answer = await testServer.portal(token, 'getAccount', { headers });
  return answer.status === 200 ? 200 : asProblem(answer).code;
}

async function openSession(input: Record<string, unknown> = {}): Promise<Session> {
  return (await testServer.operator('createSession', { body: { customer: 'anna', ...input } })).body as Session;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(token: string): { header: Record<string, unknown>; claims: Record<string, unknown> } {
  const [header, claims] = token
    .split('.')
    .slice(0, 2)
    .map((text) => JSON.parse(Buffer.from(text, 'base64url').toString()));
  return { header, claims };
}

/** Signed with the server's own key: what is refused then is refused for what it says. */
function forge(header: Record<string, unknown>, claims: Record<string, unknown>, secret = SESSION_SECRET): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'billing-portal:session', 32));
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

test('a fresh token opens the account of its customer', async () => {
  const token = await testServer.mint('anna');
  const answer = await testServer.portal(token, 'getAccount');
  assert.equal(answer.status, 200);
  assert.equal((answer.body as { customer: { name: string } }).customer.name, 'Customer anna');
});

test('every portal operation wants a token, every operator operation the key', async () => {
  const check = async (name: string, operation: Operation, credentials: string | null) => {
    const path = operation.path.replaceAll(/\{\w+\}/g, 'x');
    const response = await testServer.request(path, {
      method: operation.method,
      headers: { 'Content-Type': 'application/json', ...(credentials === null ? {} : { Authorization: credentials }) },
      ...(operation.method === 'GET' ? {} : { body: '{}' }),
    });
    assert.equal(response.status, 401, `${name} with ${credentials ?? 'nothing'}`);
    assert.match(response.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
  };
  const token = await testServer.mint('anna');
  for (const [name, operation] of Object.entries<Operation>(portalOperations)) {
    for (const credentials of [null, 'Bearer', 'Basic YTpi', `Bearer ${OPERATOR_KEY}`])
      await check(name, operation, credentials);
  }
  for (const [name, operation] of Object.entries<Operation>(operatorOperations)) {
    for (const credentials of [null, `Bearer ${token}`, `Bearer ${OPERATOR_KEY}x`, `Bearer ${OPERATOR_KEY.slice(1)}`]) {
      await check(name, operation, credentials);
    }
  }
});

test('where a request says it comes from opens nothing', async () => {
  for (const origin of [ORIGIN, 'http://localhost:4100']) {
    const headers = { Origin: origin, Referer: `${origin}/billing`, 'X-Forwarded-Host': 'app.example.com' };
    const statusOf = async (path: string) => (await testServer.request(path, { headers })).status;
    assert.equal(await statusOf('/v1/account'), 401, origin);
    assert.equal(await statusOf('/v1/invoices'), 401, origin);
    // Nor does it open the side that no page may ask.
    assert.equal(await statusOf('/operator/v1/customers/anna'), 403, origin);
  }
});

test('a token that was tampered with in any way is refused', async () => {
  const { header, claims } = decode(await testServer.mint('anna'));
  assert.equal(await answerTo(forge(header, claims)), 200);
  const ben = decode(await testServer.mint('ben')).claims;
  const now = claims['iat'] as number;
  const cases: [string, string][] = [
    ['alg none', `${part({ ...header, alg: 'none' })}.${part(claims)}.`],
    ['another algorithm', forge({ ...header, alg: 'HS512' }, claims)],
    ['another key', forge(header, claims, 'another-secret-of-more-than-32-letters')],
    ['another key id', forge({ ...header, kid: '0000000000000000' }, claims)],
    ['no key id', forge({ alg: 'HS256', typ: 'JWT' }, claims)],
    ['another environment', forge(header, { ...claims, aud: 'billing-portal:live' })],
    ['another issuer', forge(header, { ...claims, iss: 'somebody' })],
    ["somebody else's session", forge(header, { ...claims, sub: ben['sub'] })],
    ['a session that never was', forge(header, { ...claims, sid: '01a20311-0000-7000-8000-000000000000' })],
    ['a session id that is none', forge(header, { ...claims, sid: "' or 1=1" })],
    ['a longer life than allowed', forge(header, { ...claims, exp: now + 3_600 })],
    ['from the future', forge(header, { ...claims, nbf: now + 120 })],
    ['no permissions', forge(header, { ...claims, scp: 'pay' })],
    ['cut', (await testServer.mint('anna')).slice(0, -3)],
  ];
  for (const missing of ['sub', 'sid', 'jti', 'iat', 'nbf', 'exp', 'scp', 'aud', 'iss']) {
    const { [missing]: _removed, ...rest } = claims;
    cases.push([`without ${missing}`, forge(header, rest)]);
  }
  for (const [what, token] of cases) assert.equal(await answerTo(token), 'unauthenticated', what);
});

test('a token signed by another service with the same secret is refused', async () => {
  const { claims } = decode(await testServer.mint('anna'));
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(SESSION_SECRET));
  assert.equal(await answerTo(token), 'unauthenticated');
});

test('a token ends, a session goes on with a new one, and ends when it was idle or is two hours old', async () => {
  const session = await openSession({ ttlSeconds: 60 });
  assert.equal(await answerTo(session.token), 200);
  testServer.advance(75);
  assert.equal(await answerTo(session.token), 'session_expired');

  const renewed = await openSession({ sessionId: session.sessionId });
  assert.equal(renewed.sessionId, session.sessionId);
  assert.equal(await answerTo(renewed.token), 200);
  const foreign = await testServer.operator('createSession', {
    body: { customer: 'ben', sessionId: session.sessionId },
  });
  assert.equal(asProblem(foreign).code, 'not_found');

  testServer.advance(31 * 60);
  const idle = await testServer.operator('createSession', { body: { customer: 'anna', sessionId: session.sessionId } });
  assert.equal(asProblem(idle).code, 'session_expired');

  let kept = await openSession();
  const endsAt = Date.parse(kept.sessionExpiresAt);
  for (let minutes = 0; minutes < 110; minutes += 10) {
    testServer.advance(600);
    kept = await openSession({ sessionId: kept.sessionId });
    assert.equal(await answerTo(kept.token), 200);
    assert.ok(Date.parse(kept.expiresAt) <= endsAt);
  }
  testServer.advance(610);
  assert.equal(await answerTo(kept.token), 'session_expired');
});

test('a revoked session ends at once', async () => {
  const session = await openSession();
  assert.equal(await answerTo(session.token), 200);
  assert.equal((await testServer.operator('revokeSession', { params: { id: session.sessionId } })).status, 204);
  assert.equal(await answerTo(session.token), 'unauthenticated');
  const renewal = await testServer.operator('createSession', {
    body: { customer: 'anna', sessionId: session.sessionId },
  });
  assert.equal(asProblem(renewal).code, 'session_expired');
  const unknown = await testServer.operator('revokeSession', { params: { id: 'nothing' } });
  assert.equal(asProblem(unknown).code, 'not_found');
});

test('a token that is bound to one page works on no other', async () => {
  const { token } = await openSession({ origin: ORIGIN });
  assert.equal(await answerTo(token), 200);
  assert.equal(await answerTo(token, { Origin: ORIGIN }), 200);
  assert.equal(await answerTo(token, { Origin: 'http://localhost:4100' }), 'origin_not_allowed');
  const foreign = await testServer.operator('createSession', {
    body: { customer: 'anna', origin: 'https://evil.example' },
  });
  assert.equal(asProblem(foreign).param, 'origin');
});

test('permissions are those of the table, and a token has no more of them than its session', async () => {
  const viewer = await openSession({ permissions: ['view'] });
  const { header, claims } = decode(viewer.token);
  const stretched = forge(header, { ...claims, scp: ['view', 'pay', 'manage'] });
  for (const token of [viewer.token, stretched]) {
    for (const [name, operation] of Object.entries<Operation>(portalOperations)) {
      const isPlain = operation.access === 'view' && operation.path === '/v1/account';
      if (operation.access === 'view' && !isPlain) continue;
      const answer = await testServer.portal(token, name as OperationName, operation.body ? { body: {} } : {});
      assert.equal(answer.status, isPlain ? 200 : 403, name);
      if (!isPlain) assert.equal(asProblem(answer).code, 'permission_denied', name);
    }
  }
});

test('the operator key is refused when a browser sends it', async () => {
  const answer = await testServer.operator('getCustomer', {
    params: { externalId: 'anna' },
    headers: { Origin: ORIGIN },
  });
  assert.equal(asProblem(answer).code, 'origin_not_allowed');
});

test('no token, key or secret is in what was logged', () => {
  const text = testServer.logLines.join('\n');
  assert.ok(testServer.logLines.length > 100);
  assert.doesNotMatch(text, /eyJ[\w-]{10}/);
  assert.ok(!text.includes(OPERATOR_KEY));
  assert.ok(!text.includes(SESSION_SECRET));
  const line = JSON.parse(testServer.logLines.find((entry) => entry.includes('"path":"/v1/account"'))!);
  assert.deepEqual(Object.keys(line).slice(0, 3), ['time', 'level', 'message']);
  assert.match(line.requestId, /^[0-9a-f-]{36}$/);
});
