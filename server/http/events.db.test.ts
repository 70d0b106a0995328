import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session } from '../../contract/operator.ts';
import { asProblem, makeCustomer, readAnswer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
  await makeCustomer(testServer, 'anna');
  await makeCustomer(testServer, 'ben');
});
after(() => testServer.close());

async function openStream(token: string) {
  const response = await testServer.request('/v1/events', { headers: { Authorization: `Bearer ${token}` } });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/event-stream/);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return {
    /** Topics of the next event; `null` at the end of the stream. */
    next: async (): Promise<string[] | null> => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return null;
        const data = /^data: (.*)$/m.exec(value)?.[1];
        if (data !== undefined) return (JSON.parse(data) as { topics: string[] }).topics;
      }
    },
    leave: () => reader.cancel(),
  };
}

const useImage = (customer: string, eventId: string) =>
  testServer.operator('recordUsage', { body: { customer, eventId, feature: 'image_generation', quantity: '1' } });

test('a stream says what changed for its customer, and for nobody else', async () => {
  const stream = await openStream(await testServer.mint('anna'));
  assert.deepEqual(await stream.next(), ['capacity', 'purchase', 'invoice', 'subscription']);
  await useImage('ben', 'ben-1');
  await useImage('anna', 'anna-1');
  const topics = await stream.next();
  assert.ok(topics?.includes('capacity'));
  assert.ok(!topics?.includes('invoice'));
  const pending = stream.next();
  await testServer.operator('putSubscription', { body: { customer: 'anna', plan: 'pro' } });
  assert.ok((await pending)?.includes('subscription'));
  await stream.leave();
});

test('a stream ends with its token', async () => {
  const { token } = (await testServer.operator('createSession', { body: { customer: 'anna', ttlSeconds: 60 } }))
    .body as Session;
  // So much of it is left that the stream is open before it ends, on any machine.
  testServer.advance(56);
  const stream = await openStream(token);
  assert.ok(await stream.next());
  assert.equal(await stream.next(), null);
});

test('without a token there is no stream', async () => {
  const answer = await readAnswer(await testServer.request('/v1/events'));
  assert.equal(asProblem(answer).code, 'unauthenticated');
});

test('a server that stops ends its streams', async () => {
  const stream = await openStream(await testServer.mint('ben'));
  assert.ok(await stream.next());
  testServer.server.closeStreams();
  assert.equal(await stream.next(), null);
});
