import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTaxId, taxIdLabel } from './tax-id.ts';

test('a number that fits its country is valid, one that does not is unusual, others are left alone', () => {
  assert.equal(checkTaxId('DE', 'DE136695976'), 'valid');
  assert.equal(checkTaxId('DE', 'DE 136 695 976'), 'valid');
  assert.equal(checkTaxId('DE', 'DE136695978'), 'unusual');
  assert.equal(checkTaxId('AU', '83 914 571 673'), 'valid');
  assert.equal(checkTaxId('AU', '99 999 999 999'), 'unusual');
  assert.equal(checkTaxId('FR', 'Fr 40 303 265 045'), 'valid');
  assert.equal(checkTaxId('XX', '1'), 'unchecked');
  assert.equal(checkTaxId(null, 'DE136695976'), 'unchecked');
  assert.equal(checkTaxId('DE', null), 'unchecked');
});

test('the number is called what it is called there', () => {
  assert.equal(taxIdLabel('DE'), 'USt-IdNr.');
  assert.equal(taxIdLabel('XX'), 'Tax ID');
  assert.equal(taxIdLabel(null), 'Tax ID');
});
