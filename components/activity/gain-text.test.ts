import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft } from '../../src/i18n/locale.ts';
import { gainText } from './gain-text.ts';

const WAYS: readonly Intl.NumberFormatOptions[] = [{}, { style: 'currency', currency: 'EUR' }];

test('a plus stands where a minus would, from left to right and from right to left', () => {
  for (const locale of ['en', 'de', 'ar', 'he', 'fa']) {
    for (const way of WAYS) {
      const plain = new Intl.NumberFormat(locale, way).format(1250.5);
      const signed = new Intl.NumberFormat(locale, { ...way, signDisplay: 'always' }).format(1250.5);
      assert.equal(gainText(plain, isRightToLeft(locale)), signed, `${locale} ${way.style ?? ''}`);
    }
  }
});
