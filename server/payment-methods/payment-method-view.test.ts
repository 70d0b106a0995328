import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardStatus } from './payment-method-view.ts';

const at = (iso: string) => cardStatus({ expiryMonth: 12, expiryYear: 2026 }, new Date(iso));

test('a card is good to the end of its month, and says a month before that it will not be', () => {
  assert.equal(at('2026-12-01T23:59:59.999Z'), 'usable');
  assert.equal(at('2026-12-02T00:00:00.000Z'), 'expiring');
  assert.equal(at('2026-12-31T23:59:59.999Z'), 'expiring');
  assert.equal(at('2027-01-01T00:00:00.000Z'), 'expired');
});
