import assert from 'node:assert/strict';
import { createServer as createHttpServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, mock, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import type { OutgoingEvent } from '../../contract/event.ts';
import { makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';
import { deliverWebhooks, RETRY_SECONDS } from './deliver-webhooks.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';
import { routeOutbox } from './route-outbox.ts';
import { sendEmails } from './send-emails.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let testServer: TestServer;
let receiver: Server;
let url: string;
let answer = 200;
let received: Received[] = [];

before(async () => {
  testServer = await startTestServer({ allowsPrivateWebhooks: true });
  receiver = createHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer, { Location: 'http://127.0.0.1:9/' }).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
after(async () => {
  receiver.close();
  await testServer.close();
});
afterEach(async () => {
  answer = 200;
  received = [];
  await testServer.server.billing.database.db.deleteFrom('webhook_endpoint').execute();
});

const tell = async (): Promise<void> => {
  await routeOutbox(testServer.server.billing);
  await deliverWebhooks(testServer.server.billing, { allowsPrivate: true });
};

async function listen(types: readonly string[] | null): Promise<{ id: string; secret: string }> {
  const created = await testServer.operator('createWebhookEndpoint', { body: { url, types } });
  assert.equal(created.status, 201);
  return created.body as { id: string; secret: string };
}

/** As a receiver does whose clock is that of the server. Throws when the signature is wrong. */
function verify(secret: string, { headers, body }: Received): OutgoingEvent {
  mock.timers.enable({ apis: ['Date'], now: testServer.now() });
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>) as OutgoingEvent;
  } finally {
    mock.timers.reset();
  }
}

const use = (customer: string, eventId: string, quantity: number) =>
  testServer.operator('recordUsage', {
    body: { customer, eventId, feature: 'image_generation', quantity: String(quantity) },
  });

const events = (): OutgoingEvent[] => received.map(({ body }) => JSON.parse(body) as OutgoingEvent);

test('a crossing is told once, signed, and not again while the level stays', async () => {
  await makeCustomer(testServer, 'crossing');
  const { secret } = await listen(['credits.low', 'credits.empty', 'credits.recovered']);
  await use('crossing', 'e1', 91);
  await use('crossing', 'e2', 1);
  await tell();
  await use('crossing', 'e3', 8);
  await tell();
  await testServer.operator('adjust', {
    body: { customer: 'crossing', adjustmentId: 'a1', unit: 'credits', micro: '900000000', reason: 'Goodwill' },
  });
  await tell();
  assert.deepEqual(
    events().map(({ type, data }) => [type, data.customer]),
    [
      ['credits.low', 'crossing'],
      ['credits.empty', 'crossing'],
      ['credits.recovered', 'crossing'],
    ],
  );
  for (const each of received) assert.equal(verify(secret, each).id, each.headers['webhook-id']);
});

test('after a rotation both secrets sign for a day', async () => {
  await makeCustomer(testServer, 'rotation');
  const { id, secret } = await listen(['credits.empty']);
  const rotated = await testServer.operator('rotateWebhookSecret', { params: { id } });
  const newSecret = (rotated.body as { secret: string }).secret;
  await use('rotation', 'e1', 100);
  await tell();
  const [first] = received;
  assert.ok(first);
  for (const each of [secret, newSecret]) assert.equal(verify(each, first).type, 'credits.empty');
});

test('what is refused is sent again later, with the same id, until it is given up', async () => {
  await makeCustomer(testServer, 'retries');
  await tell();
  await listen(['credits.empty']);
  answer = 500;
  await use('retries', 'e1', 100);
  await tell();
  assert.equal(received.length, 1);
  await tell();
  assert.equal(received.length, 1, 'not before its time');
  for (const seconds of RETRY_SECONDS) {
    testServer.advance(seconds + 1);
    await tell();
  }
  assert.equal(received.length, RETRY_SECONDS.length + 1);
  assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1);
  testServer.advance(10 * 86_400);
  await tell();
  assert.equal(received.length, RETRY_SECONDS.length + 1, 'given up');

  const listed = await testServer.operator('listEvents', { query: { customer: 'retries', type: 'credits.empty' } });
  const [event] = (listed.body as { items: { id: string; deliveries: { status: string }[] }[] }).items;
  assert.equal(event?.deliveries[0]?.status, 'given_up');
  answer = 200;
  const replayed = await testServer.operator('replayEvent', { params: { id: event?.id ?? '' }, body: {} });
  assert.deepEqual(replayed.body, { queued: 1 });
  await tell();
  assert.equal(received.at(-1)?.headers['webhook-id'], event?.id);
});

test('an endpoint that is gone is switched off; a redirect is not followed', async () => {
  await makeCustomer(testServer, 'gone');
  const { id } = await listen(['credits.empty']);
  answer = 302;
  await use('gone', 'e1', 100);
  await tell();
  assert.equal(received.length, 1);
  answer = 410;
  testServer.advance(10);
  await tell();
  const listed = await testServer.operator('listWebhookEndpoints');
  const endpoint = (listed.body as { items: { id: string; enabled: boolean; disabledReason: string }[] }).items.find(
    (each) => each.id === id,
  );
  assert.deepEqual([endpoint?.enabled, endpoint?.disabledReason], [false, 'The endpoint answered 410 Gone.']);
});

test('a private address is refused when it is set and when it is called', async () => {
  await makeCustomer(testServer, 'private');
  await listen(['credits.empty']);
  await use('private', 'e1', 100);
  await routeOutbox(testServer.server.billing);
  await deliverWebhooks(testServer.server.billing, { allowsPrivate: false });
  assert.equal(received.length, 0);
  const listed = await testServer.operator('listWebhookEndpoints');
  assert.match(JSON.stringify(listed.body), /private range/);
});

test('servers that deliver at the same time send an event once', async () => {
  await makeCustomer(testServer, 'together');
  await listen(['credits.empty']);
  await use('together', 'e1', 100);
  await Promise.all([routeOutbox(testServer.server.billing), routeOutbox(testServer.server.billing)]);
  await Promise.all(
    Array.from({ length: 6 }, () => deliverWebhooks(testServer.server.billing, { allowsPrivate: true })),
  );
  assert.equal(received.length, 1);
});

test('an e-mail is written once per event, in the language of the customer, and sent again when the server is down', async () => {
  await makeCustomer(testServer, 'letters');
  await testServer.operator('putCustomer', {
    body: { externalId: 'letters', name: 'Atelier Nord', email: 'nord@example.com', locale: 'de' },
  });
  await use('letters', 'e1', 95);
  await routeOutbox(testServer.server.billing);
  const mails: OutgoingMail[] = [];
  let isDown = true;
  const transport: MailTransport = {
    send: async (mail) => {
      if (isDown) throw new Error('connection refused');
      mails.push(mail);
    },
    close: () => {},
  };
  await sendEmails(testServer.server.billing, transport);
  isDown = false;
  await sendEmails(testServer.server.billing, transport);
  assert.equal(mails.length, 0, 'not before its time');
  testServer.advance(61);
  await sendEmails(testServer.server.billing, transport);
  await sendEmails(testServer.server.billing, transport);
  assert.deepEqual(
    mails.map(({ to, subject }) => [to, subject]),
    [['nord@example.com', '[sandbox] Atelier Nord: noch 50 Credits']],
  );
});
