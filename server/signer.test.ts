import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteIdOf, readQuoteId } from './purchases/quote-id.ts';
import { createSigner } from './signer.ts';

const signer = createSigner('a secret that is long enough for a test');

test('what was signed is known again, for its purpose and by its secret only', () => {
  const mac = signer.sign('quote', 'text');
  assert.ok(signer.isSigned('quote', 'text', mac));
  assert.ok(createSigner('a secret that is long enough for a test').isSigned('quote', 'text', mac));
  assert.equal(signer.isSigned('document', 'text', mac), false);
  assert.equal(signer.isSigned('quote', 'texts', mac), false);
  assert.equal(createSigner('another secret').isSigned('quote', 'text', mac), false);
  for (const wrong of ['', mac.slice(2), `${mac}00`, mac.toUpperCase(), 'zz'.repeat(16)]) {
    assert.equal(signer.isSigned('quote', 'text', wrong), false, wrong);
  }
});

test('a blank secret is no secret', () => {
  assert.throws(() => createSigner('  '), /blank/);
});

test('a quote id opens for the customer it was given to', () => {
  const id = '01939a2b-7c00-7000-8000-000000000001';
  const quoteId = quoteIdOf(signer, 'customer-a', id);
  assert.equal(readQuoteId(signer, 'customer-a', quoteId), id);
  assert.equal(readQuoteId(signer, 'customer-b', quoteId), null);
  assert.equal(readQuoteId(signer, 'customer-a', quoteId.replace('0001_', '0002_')), null);
  assert.equal(readQuoteId(signer, 'customer-a', id), null);
  assert.ok(quoteId.length <= 120);
});
