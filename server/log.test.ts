import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, redact } from './log.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

test('each event is one JSON line', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date('2026-11-22T10:00:00.000Z'),
  );
  log.info('request', { status: 200, amount: 12n, nested: { at: new Date('2026-01-01T00:00:00.000Z') } });
  assert.deepEqual(JSON.parse(lines[0]!), {
    time: '2026-11-22T10:00:00.000Z',
    level: 'info',
    message: 'request',
    status: 200,
    amount: '12',
    nested: { at: '2026-01-01T00:00:00.000Z' },
  });
});

test('no secret is written, wherever it stands', () => {
  const secrets = [token, 'sk_test_51abcdef', 'whsec_abcdef123', 'pi_123_secret_456', 'hunter2'];
  const cause = new Error(`could not reach postgresql://billing:hunter2@127.0.0.1:5432/postgres`);
  const text = JSON.stringify(
    redact({
      authorization: 'Bearer anything',
      headers: { Cookie: 'a=b', 'X-Operator-Key': 'op_1' },
      list: [token, `Bearer ${token}`],
      text: `called with ${secrets.slice(0, 4).join(' and ')}`,
      error: new Error(`failed for ${token}`, { cause }),
    }),
  );
  for (const secret of [...secrets, 'anything', 'a=b', 'op_1'])
    assert.ok(!text.includes(secret), `${secret} in ${text}`);
  assert.match(text, /called with \[redacted\]/);
});

test('what is very long or very deep is cut', () => {
  assert.ok((redact('x'.repeat(9_000)) as string).length < 2_100);
  const deep: Record<string, unknown> = {};
  deep['self'] = deep;
  assert.match(JSON.stringify(redact(deep)), /\[deep\]/);
});
