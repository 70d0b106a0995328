import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentError, readEnvironment, type Variables } from './environment.ts';

const good: Variables = {
  OPERATOR_KEY: 'op_0123456789abcdefghijklmnop',
  SESSION_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  PORTAL_ORIGINS: 'http://localhost:4100,https://app.example.com',
};

function faults(change: Variables): readonly string[] {
  try {
    readEnvironment({ ...good, ...change });
  } catch (error) {
    assert.ok(error instanceof EnvironmentError);
    return error.problems;
  }
  return [];
}

test('what is not set has a safe default', () => {
  const environment = readEnvironment(good);
  assert.equal(environment.host, '127.0.0.1');
  assert.equal(environment.databaseUrl, null);
  assert.equal(environment.dataFolder, '.billing-data');
  assert.equal(environment.stripe, null);
  assert.deepEqual(environment.portalOrigins, ['http://localhost:4100', 'https://app.example.com']);
});

test('everything that is missing is told at once, one line each', () => {
  assert.throws(() => readEnvironment({}), EnvironmentError);
  const lines = faults({ OPERATOR_KEY: undefined, SESSION_SECRET: ' ', PORTAL_ORIGINS: '' });
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['OPERATOR_KEY', 'SESSION_SECRET', 'PORTAL_ORIGINS'],
  );
});

test('each malformed variable gets a line with its name, and no secret is repeated', () => {
  const cases: [Variables, RegExp][] = [
    [{ PORT: 'http' }, /^PORT must/],
    [{ PORT: '70000' }, /^PORT must/],
    [{ PORT: '-1' }, /^PORT must/],
    [{ DATABASE_URL: 'mysql://user:hunter2@host/db' }, /^DATABASE_URL must/],
    [{ OPERATOR_KEY: 'short' }, /^OPERATOR_KEY is too short/],
    [{ SESSION_SECRET: 'only-twenty-four-letters' }, /^SESSION_SECRET is too short/],
    [{ SESSION_SECRET: 'x'.repeat(40), OPERATOR_KEY: 'x'.repeat(40) }, /^SESSION_SECRET must differ/],
    [{ PORTAL_ORIGINS: '*' }, /^PORTAL_ORIGINS: "\*"/],
    [{ PORTAL_ORIGINS: 'null' }, /^PORTAL_ORIGINS/],
    [{ PORTAL_ORIGINS: 'https://app.example.com/' }, /^PORTAL_ORIGINS/],
    [{ PORTAL_ORIGINS: 'https://app.example.com/page' }, /^PORTAL_ORIGINS/],
    [{ PORTAL_ORIGINS: 'file://x' }, /^PORTAL_ORIGINS/],
    [{ STRIPE_PUBLISHABLE_KEY: 'pk_test_1' }, /^STRIPE_SECRET_KEY is missing/],
    [{ SMTP_URL: 'mail.example.com:hunter2', MAIL_FROM: 'a@example.com' }, /^SMTP_URL must/],
    [{ SMTP_URL: 'smtps://user:hunter2@mail.example.com' }, /^MAIL_FROM is missing/],
    [{ WEBHOOK_ALLOW_PRIVATE: 'yes' }, /^WEBHOOK_ALLOW_PRIVATE/],
  ];
  for (const [change, expected] of cases) {
    const lines = faults(change);
    assert.equal(lines.length, 1, JSON.stringify(change));
    assert.match(lines[0]!, expected);
    assert.doesNotMatch(lines[0]!, /hunter2/);
  }
});

test('Stripe keys must be of one kind, and nothing is redirected with a live key', () => {
  const stripe = (prefix: 'live' | 'test', more: Variables = {}) => ({
    STRIPE_SECRET_KEY: `sk_${prefix}_abc`,
    STRIPE_PUBLISHABLE_KEY: `pk_${prefix}_abc`,
    STRIPE_WEBHOOK_SECRET: 'whsec_abc',
    ...more,
  });
  assert.deepEqual(faults(stripe('test')), []);
  assert.deepEqual(faults(stripe('test', { STRIPE_API_BASE: 'http://127.0.0.1:9999' })), []);
  assert.match(faults(stripe('live', { STRIPE_API_BASE: 'http://127.0.0.1:9999' }))[0]!, /^STRIPE_API_BASE/);
  assert.match(faults(stripe('test', { STRIPE_API_BASE: 'https://evil.example' }))[0]!, /^STRIPE_API_BASE/);
  assert.match(faults(stripe('test', { STRIPE_JS_URL: 'https://evil.example/v3' }))[0]!, /^STRIPE_JS_URL/);
  assert.match(faults(stripe('live', { STRIPE_PUBLISHABLE_KEY: 'pk_test_abc' }))[0]!, /^STRIPE_PUBLISHABLE_KEY/);
  assert.match(faults(stripe('test', { STRIPE_SECRET_KEY: 'pk_test_abc' }))[0]!, /^STRIPE_SECRET_KEY/);
  // Without one no webhook is accepted; nothing else changes.
  assert.deepEqual(faults(stripe('test', { STRIPE_WEBHOOK_SECRET: undefined })), []);
  assert.deepEqual(faults(stripe('test', { STRIPE_WEBHOOK_SECRET: 'whsec_new, whsec_old' })), []);
  assert.match(faults(stripe('test', { STRIPE_WEBHOOK_SECRET: 'whsec_new,' }))[0]!, /^STRIPE_WEBHOOK_SECRET/);
  assert.match(faults(stripe('test', { STRIPE_WEBHOOK_SECRET: 'secret' }))[0]!, /^STRIPE_WEBHOOK_SECRET/);
  assert.match(faults(stripe('test', { STRIPE_TAX: 'yes' }))[0]!, /^STRIPE_TAX/);
  assert.match(faults(stripe('live', { STRIPE_JS_URL: 'http://127.0.0.1:9999/v3' }))[0]!, /^STRIPE_JS_URL/);
});
