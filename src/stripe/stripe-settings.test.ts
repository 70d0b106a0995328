import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BillingError } from '../api/billing-error.ts';
import { checkedScriptUrl, STRIPE_SCRIPT_URL } from './stripe-settings.ts';

const TEST_KEY = 'pk_test_123';
const LIVE_KEY = 'pk_live_123';

function url(publishableKey: string, livemode: boolean, scriptUrl: string | null = null): string {
  return checkedScriptUrl({ publishableKey, livemode, scriptUrl });
}

const isRefused = (error: unknown) => error instanceof BillingError && error.code === 'not_supported';

test('Stripe.js comes from Stripe, in the release that the package speaks to', () => {
  assert.equal(url(LIVE_KEY, true), 'https://js.stripe.com/endive/stripe.js');
  assert.equal(url(LIVE_KEY, true, STRIPE_SCRIPT_URL), STRIPE_SCRIPT_URL, 'a server may name it');
  const source = readFileSync(new URL('../../node_modules/@stripe/stripe-js/dist/pure.mjs', import.meta.url), 'utf8');
  const [, train] = /RELEASE_TRAIN = '(\w+)'/.exec(source) ?? [];
  assert.equal(STRIPE_SCRIPT_URL, `https://js.stripe.com/${train}/stripe.js`);
});

test('a secret or restricted key is refused, whatever the mode', () => {
  for (const key of ['sk_test_123', 'sk_live_123', 'rk_test_123', '', 'whsec_1', ' pk_test_123']) {
    assert.throws(() => url(key, false), isRefused, key);
    assert.throws(() => url(key, true), isRefused, key);
  }
});

test('a refusal repeats no key', () => {
  assert.throws(
    () => url('sk_test_hunter2', false),
    (error: Error) => !error.message.includes('hunter2'),
  );
});

test('the key is of the mode that the server is in', () => {
  assert.throws(() => url(TEST_KEY, true), isRefused);
  assert.throws(() => url(LIVE_KEY, false), isRefused);
});

test('another address is for this machine and for test keys', () => {
  for (const near of ['http://127.0.0.1:4900/stripe.js', 'http://localhost:1/x.js', 'http://[::1]:4900/stripe.js']) {
    assert.equal(url(TEST_KEY, false, near), near);
    assert.throws(() => url(LIVE_KEY, true, near), isRefused);
  }
  const far = ['https://evil.example/stripe.js', 'http://127.0.0.1.evil.example/x.js', 'http://js.stripe.com/v3/'];
  for (const address of [...far, 'javascript:alert(1)//127.0.0.1', 'data:text/javascript,1', 'ftp://localhost/x.js']) {
    assert.throws(() => url(TEST_KEY, false, address), isRefused, address);
  }
});
