import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from 'billing-portal-contract';
import { announcementOf } from './announcement.ts';
import type { PurchaseFlow } from './purchase-flow.ts';
import type { PurchaseMessages } from './surface.ts';

const speaking = (locale: string) => ({ t: (key: string) => key, locale }) as unknown as PurchaseMessages;
const messages = speaking('en');
const settling = (status: Purchase['status'], locale = 'en') =>
  announcementOf(
    speaking(locale),
    { state: { status: 'settling', purchase: { status } } } as unknown as PurchaseFlow,
    () => 'done',
  );

test('once the bank has taken over, that is said instead of “Paying…”, as on screen', () => {
  assert.equal(settling('processing'), 'processingTitle. processingText');
  assert.equal(settling('processing', 'ja'), 'processingTitle。processingText');
  assert.equal(settling('requires_action'), 'paying');
});

test('a total is said once it is the one of what is chosen', () => {
  const said = (isStale: boolean) =>
    announcementOf(messages, { state: { status: 'review', quote: {} }, isStale } as unknown as PurchaseFlow, () => '');
  assert.deepEqual([said(true), said(false)], ['', 'totalUpdated']);
});

test('each outcome is said in one sentence, and nothing where nothing has come of it yet', () => {
  const purchase = { status: 'succeeded', failure: null, transfer: null };
  const declined = 'declinedTitle. decline_insufficient_funds notCharged';
  for (const [state, text] of [
    [{ status: 'paying' }, 'paying'],
    [{ status: 'authenticating', purchase }, 'challengeTitle'],
    [{ status: 'declined', purchase: { ...purchase, failure: { code: 'insufficient_funds' } } }, declined],
    [{ status: 'declined', purchase }, 'declinedTitle. decline_unknown notCharged'],
    [{ status: 'processing', purchase }, 'processingTitle. processingText'],
    [{ status: 'unknown' }, 'processingTitle. processingText'],
    [{ status: 'succeeded', purchase }, 'done'],
    [{ status: 'failed', purchase }, 'failedTitle. failedText'],
    [{ status: 'canceled', purchase }, 'canceledTitle. canceledText'],
    [{ status: 'idle' }, ''],
    [{ status: 'quoting' }, ''],
    [{ status: 'offline' }, ''],
    [{ status: 'refused' }, ''],
  ] as const) {
    const said = announcementOf(messages, { state, isStale: false } as unknown as PurchaseFlow, () => 'done');
    assert.equal(said, text, state.status);
  }
});
