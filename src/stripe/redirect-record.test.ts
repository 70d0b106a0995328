import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import {
  forgetRedirect,
  intentIdOf,
  rememberRedirect,
  takeRedirect,
  withoutStripeParameters,
} from './redirect-record.ts';

const PURCHASE = { kind: 'purchase', intentId: 'pi_1', purchaseId: 'pur_1' } as const;
const BACK =
  'https://app.example.com/billing?tab=2&payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_x&redirect_status=succeeded#top';

class MemoryStorage {
  readonly entries = new Map<string, string>();
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
}

beforeEach(() => Object.assign(globalThis, { sessionStorage: new MemoryStorage() }));
afterEach(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

test('a return is taken once', () => {
  rememberRedirect(PURCHASE);
  assert.deepEqual(takeRedirect(BACK), PURCHASE);
  assert.equal(takeRedirect(BACK), null);
});

test('the return of somebody else is left alone', () => {
  assert.equal(takeRedirect(BACK), null);
  rememberRedirect({ ...PURCHASE, intentId: 'pi_2' });
  assert.equal(takeRedirect(BACK), null);
  assert.equal(takeRedirect('https://app.example.com/billing'), null);
});

test('who stayed on the page has nothing to come back to', () => {
  rememberRedirect(PURCHASE);
  forgetRedirect();
  assert.equal(takeRedirect(BACK), null);
});

test('the address keeps what is the page’s own', () => {
  assert.equal(withoutStripeParameters(BACK), 'https://app.example.com/billing?tab=2#top');
  const saved = 'setup_intent=seti_1&setup_intent_client_secret=seti_1_secret_x&source_type=card&tab=2';
  assert.equal(withoutStripeParameters(`https://app.example.com/?${saved}`), 'https://app.example.com/?tab=2');
  for (const secret of ['payment_intent_client_secret', 'setup_intent_client_secret', 'source_type']) {
    assert.equal(withoutStripeParameters(`https://app.example.com/?${secret}=x`), 'https://app.example.com/');
  }
  assert.equal(withoutStripeParameters('https://app.example.com/?q=a%20b'), 'https://app.example.com/?q=a%20b');
  assert.equal(withoutStripeParameters('https://app.example.com/?q=a+b'), 'https://app.example.com/?q=a+b');
});

test('a forbidden storage is no reason to fail', () => {
  const throwing = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.assign(globalThis, { sessionStorage: { getItem: throwing, setItem: throwing, removeItem: throwing } });
  rememberRedirect(PURCHASE);
  forgetRedirect();
  assert.equal(takeRedirect(BACK), null);
});

test('of a client secret only the id is kept', () => {
  assert.equal(intentIdOf('pi_1_secret_2'), 'pi_1');
});
