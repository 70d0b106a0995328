import assert from 'node:assert/strict';
import { buyToTheEnd, quoteFor } from '../buying.ts';
import type { Check, FullContext } from '../check.ts';
import { ConformanceClient } from '../client.ts';
import { makeCustomer, openSession } from '../customers.ts';

export const sessionChecks: readonly Check<FullContext>[] = [
  {
    name: 'the operator side needs its key, and a session token is not one',
    async run(context) {
      const { externalId, portal } = await makeCustomer(context, 'keys');
      const input = { parameters: { externalId } };
      await context.anonymous.refusal('getCustomer', input, 'unauthenticated');
      await portal.refusal('getCustomer', input, 'unauthenticated', 'permission_denied');
      const customer = await context.operator.call('getCustomer', input);
      assert.equal(customer.externalId, externalId);
    },
  },
  {
    name: 'a session may do what it was given and nothing else',
    async run(context) {
      const { externalId, portal } = await makeCustomer(context, 'permissions');
      const viewer = await openSession(context, externalId, { permissions: ['view'] });
      const account = await viewer.call('getAccount');
      assert.deepEqual(account.permissions, ['view']);
      const quote = await quoteFor(portal);
      await viewer.refusal(
        'createQuote',
        { body: { kind: 'credit_pack', pack: quote.pack?.key ?? '' } },
        'permission_denied',
      );
      await viewer.refusal('createPurchase', { body: { quoteId: quote.id } }, 'permission_denied');
    },
  },
  {
    name: 'a renewed token belongs to the same session, and a revoked session ends at once',
    async run(context) {
      const { externalId } = await makeCustomer(context, 'revoked');
      const first = await context.operator.call('createSession', { body: { customer: externalId } });
      const renewed = await context.operator.call('createSession', {
        body: { customer: externalId, sessionId: first.sessionId },
      });
      assert.equal(renewed.sessionId, first.sessionId);
      assert.equal(renewed.sessionExpiresAt, first.sessionExpiresAt, 'a renewal prolongs the session');
      const portal = new ConformanceClient(context.operator.baseUrl, renewed.token);
      await portal.call('getAccount');
      await context.operator.call('revokeSession', { parameters: { id: first.sessionId } });
      await portal.refusal('getAccount', {}, 'session_expired', 'unauthenticated');
    },
  },
  {
    name: 'nobody sees what belongs to somebody else',
    async run(context) {
      const owner = await makeCustomer(context, 'owner');
      const stranger = await makeCustomer(context, 'stranger');
      const { purchase } = await buyToTheEnd(owner.portal);
      const quote = await quoteFor(owner.portal);
      const parameters = { id: purchase.id };
      await stranger.portal.refusal('getPurchase', { parameters }, 'not_found');
      await stranger.portal.refusal('cancelPurchase', { parameters }, 'not_found');
      await stranger.portal.refusal('getInvoice', { parameters: { id: purchase.invoiceId ?? '' } }, 'not_found');
      await stranger.portal.refusal('createPurchase', { body: { quoteId: quote.id } }, 'not_found');
      const method = purchase.paymentMethod?.id ?? '';
      await stranger.portal.refusal(
        'setDefaultPaymentMethod',
        { parameters: { id: method } },
        'not_found',
        'payment_method_unavailable',
      );
    },
  },
  {
    name: 'the event stream begins with all topics and tells of a purchase',
    async run(context) {
      const { portal } = await makeCustomer(context, 'events');
      const stopped = new AbortController();
      const response = await portal.openEvents(stopped.signal);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
      assert.ok(response.body);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      try {
        assert.deepEqual((await nextTopics(reader)).sort(), ['capacity', 'invoice', 'purchase', 'subscription']);
        await buyToTheEnd(portal);
        const told = new Set<string>();
        while (!told.has('capacity')) for (const topic of await nextTopics(reader)) told.add(topic);
      } finally {
        stopped.abort();
        await reader.cancel().catch(() => undefined);
      }
    },
  },
];

async function nextTopics(reader: ReadableStreamDefaultReader<string>): Promise<string[]> {
  for (;;) {
    const { done, value } = await reader.read();
    assert.ok(!done, 'the event stream ended');
    const topics = [...value.matchAll(/^data: ?(.+)$/gm)].flatMap(
      ([, data]) => (JSON.parse(data ?? '{}') as { topics?: string[] }).topics ?? [],
    );
    if (topics.length > 0) return topics;
  }
}
