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
  // The first look only notes where things stand; a change after it is an event.
  await changeSeen(async () => {
    await useImage('ben', `ben-${Date.now()}`);
    await useImage('anna', `anna-${Date.now()}`);
  }, stream.next);
  const pending = stream.next();
  await testServer.operator('putSubscription', { body: { customer: 'anna', plan: 'pro' } });
  assert.ok((await pending)?.includes('subscription'));
  await stream.leave();
});

/** Repeats a change until the stream has told of one: how soon its first look is over cannot be seen from here. */
async function changeSeen(change: () => Promise<void>, next: () => Promise<string[] | null>): Promise<void> {
  let isSeen = false;
  const seen = next().then((topics) => {
    isSeen = true;
    assert.ok(topics?.includes('capacity'));
    assert.ok(!topics?.includes('invoice'));
  });
  while (!isSeen) {
    await change();
    await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 300))]);
  }
  await seen;
}

test('a stream ends with its token', async () => {
  const { token } = (await testServer.operator('createSession', { body: { customer: 'anna', ttlSeconds: 10 } }))
    .body as Session;
  testServer.advance(8);
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
