import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GatewayError } from '../payment-gateway.ts';
import { requireSecret, verifyWebhookSignature, webhookHeaders } from './webhook-signature.ts';

const secret = 'whsec_test';
const now = new Date('2026-11-22T10:00:00.000Z');
const message = { id: 'evt_1', timestampSeconds: now.getTime() / 1000, body: '{"id": "evt_1"}' };
const signed = (change: Record<string, string> = {}) => new Headers({ ...webhookHeaders(secret, message), ...change });
const isRefused = (error: unknown) => error instanceof GatewayError && error.kind === 'bad_signature';

test('accepts what was signed, also while a second secret is in use', () => {
  assert.equal(verifyWebhookSignature(secret, message.body, signed(), now), 'evt_1');
  const genuine = signed().get('webhook-signature') ?? '';
  assert.equal(
    verifyWebhookSignature(secret, message.body, signed({ 'webhook-signature': `v1,AAAA ${genuine}` }), now),
    'evt_1',
  );
});

test('refuses what was changed, re-serialised, replayed, unsigned or signed with another secret', () => {
  const attempts: readonly (readonly [string, Headers, Date, string])[] = [
    ['{"id":"evt_1"}', signed(), now, secret],
    [message.body, signed({ 'webhook-id': 'evt_2' }), now, secret],
    [message.body, signed({ 'webhook-timestamp': String(message.timestampSeconds + 1) }), now, secret],
    [message.body, signed({ 'webhook-timestamp': 'soon' }), now, secret],
    [message.body, signed({ 'webhook-signature': '' }), now, secret],
    [message.body, signed({ 'webhook-signature': 'v1,' }), now, secret],
    [
      message.body,
      signed({ 'webhook-signature': (signed().get('webhook-signature') ?? '').replace('v1', 'v0') }),
      now,
      secret,
    ],
    [message.body, signed(), new Date(now.getTime() + 301_000), secret],
    [message.body, signed(), new Date(now.getTime() - 301_000), secret],
    [message.body, signed(), now, 'whsec_other'],
    [message.body, new Headers(), now, secret],
  ];
  for (const [body, headers, at, key] of attempts) {
    assert.throws(() => verifyWebhookSignature(key, body, headers, at), isRefused);
  }
  assert.equal(verifyWebhookSignature(secret, message.body, signed(), new Date(now.getTime() + 300_000)), 'evt_1');
});

test('a blank secret is no secret', () => {
  for (const blank of ['', ' ', '\t\n']) assert.throws(() => requireSecret(blank), /blank/);
});
