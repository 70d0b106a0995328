import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineWording } from 'billing-portal-contract';
import { lineWordingMessages } from '../../src/i18n/en/line-wording.ts';
import { LocaleFormatter } from '../../src/i18n/locale-formatter.ts';
import { formatMessage } from '../../src/i18n/messages.ts';
import { messages as german } from '../../src/i18n/locales/de/index.ts';
import { wordedLine } from '../../server/domain/line-wording.ts';
import { lineName } from './line-name.ts';

const { area } = lineWordingMessages;
const format = new LocaleFormatter('de');
const texts = {
  of: (_messages: unknown, key: string, values: object = {}) =>
    formatMessage(german[area]?.[key] ?? '', values as Record<string, string>, format),
} as Parameters<typeof lineName>[1];

test('what a line says of its own accord is said in the language of the page', () => {
  const line = { description: 'Unused time: Starter', wording: { key: 'unused_time', name: 'Starter' } } as const;
  assert.equal(lineName(line, texts), 'Nicht genutzte Zeit: Starter');
  assert.equal(
    lineName({ description: 'Kept', wording: { key: 'credit_kept', name: null } }, texts),
    'Bleibt auf Ihrem Konto',
  );
});

test('the server says in English what the page says in English', () => {
  for (const [key, text] of Object.entries(lineWordingMessages.english)) {
    const { description } = wordedLine('plan', key as LineWording['key'], 1n, { name: 'Pro' });
    assert.equal(description, formatMessage(text, { name: 'Pro' }, format));
  }
});

test('a name of the seller’s stays, and so does what a newer server says', () => {
  assert.equal(lineName({ description: 'Pro' }, texts), 'Pro');
  const newer = { key: 'something_new', name: null } as unknown as LineWording;
  assert.equal(lineName({ description: 'Something new', wording: newer }, texts), 'Something new');
});
