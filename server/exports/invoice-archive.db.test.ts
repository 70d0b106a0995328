import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import {
  asProblem,
  makeCustomer,
  ORIGIN,
  readAnswer,
  startTestServer,
  type TestServer,
} from '../http/testing/test-server.ts';
import { ARCHIVE_INVOICES_MAX, openArchive } from './invoice-archive.ts';
import { readZip } from './testing/read-zip.ts';

let testServer: TestServer;

before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

const euros = (minor: number) => ({ minor: String(minor), currency: 'EUR', exponent: 2 });

/** As a seller brings them from another system: one a day from 1 January 2025. */
async function bringInvoices(customer: string, count: number, more: object = {}): Promise<void> {
  const invoices = Array.from({ length: count }, (_, index) => ({
    externalId: `${customer}-${index}`,
    number: `${customer.toUpperCase()}/${String(index + 1).padStart(4, '0')}`,
    type: 'recurring',
    status: 'paid',
    issuedAt: new Date(Date.UTC(2025, 0, 1 + index, 12)).toISOString(),
    description: `Month ${index + 1}`,
    subtotal: euros((index + 1) * 100),
    tax: euros(0),
    total: euros((index + 1) * 100),
    ...more,
  }));
  for (let from = 0; from < count; from += 500) {
    const answer = await testServer.operator('importInvoices', {
      body: { customer, invoices: invoices.slice(from, from + 500) },
    });
    assert.ok(answer.status < 300, JSON.stringify(answer.body));
  }
}

async function customerWith(externalId: string, count: number, more: object = {}): Promise<string> {
  await makeCustomer(testServer, externalId);
  await bringInvoices(externalId, count, more);
  return testServer.mint(externalId);
}

interface Link {
  readonly url: string;
  readonly count: number;
}

async function linkTo(token: string, narrowed: object = {}): Promise<Link> {
  const body = { kind: 'invoices', format: 'pdf', ...narrowed };
  const answer = await testServer.portal(token, 'createExport', { body });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body as Link;
}

const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search;

async function open({ url }: Link): Promise<Map<string, Buffer>> {
  const response = await testServer.request(pathOf(url));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'application/zip');
  return readZip(Buffer.from(await response.arrayBuffer()));
}

test('holds the document of each invoice of the list, byte for byte the one that is opened alone', async () => {
  const token = await customerWith('many', 3);
  const link = await linkTo(token);
  assert.equal(link.count, 3);
  const files = await open(link);
  assert.deepEqual(
    [...files.keys()],
    ['2025-01-03-MANY_0003.pdf', '2025-01-02-MANY_0002.pdf', '2025-01-01-MANY_0001.pdf'],
  );
  const { body } = await testServer.portal(token, 'listInvoices');
  for (const { id, number } of (body as { items: { id: string; number: string }[] }).items) {
    const alone = await testServer.portal(token, 'createInvoiceDocument', { params: { id } });
    const document = await testServer.request(pathOf((alone.body as Link).url));
    const inFile = [...files].find(([name]) => name.includes(number.replace('/', '_')))?.[1];
    assert.ok(inFile?.toString('latin1').startsWith('%PDF-'), number);
    assert.ok(inFile?.equals(Buffer.from(await document.arrayBuffer())), `${number} is another file`);
  }
});

test('follows the filter, the search and the order of the list', async () => {
  const token = await customerWith('narrowed', 4);
  await bringInvoices('narrowed', 1, {
    externalId: 'open-1',
    number: 'OPEN-1',
    status: 'outstanding',
    issuedAt: '2025-06-01T00:00:00.000Z',
  });
  const names = async (narrowed: object) => [...(await open(await linkTo(token, narrowed))).keys()];
  assert.deepEqual(await names({ status: 'outstanding' }), ['2025-06-01-OPEN-1.pdf']);
  assert.deepEqual(await names({ search: 'Month 2' }), ['2025-01-02-NARROWED_0002.pdf']);
  assert.deepEqual(await names({ from: '2025-01-02T00:00:00.000Z', to: '2025-01-04T00:00:00.000Z', sort: 'oldest' }), [
    '2025-01-02-NARROWED_0002.pdf',
    '2025-01-03-NARROWED_0003.pdf',
  ]);
  const none = await linkTo(token, { search: 'nothing like it' });
  assert.deepEqual([none.count, (await open(none)).size], [0, 0]);
});

test('leaves drafts out, which have no document', async () => {
  const token = await customerWith('drafting', 2);
  const { db } = testServer.server.billing.database;
  const changed = await db
    .updateTable('invoice')
    .set({ status: 'draft', number: null })
    .where('number', '=', 'DRAFTING/0002')
    .executeTakeFirst();
  assert.equal(changed.numUpdatedRows, 1n);
  const link = await linkTo(token);
  assert.deepEqual([link.count, [...(await open(link)).keys()]], [1, ['2025-01-01-DRAFTING_0001.pdf']]);
});

test('never holds an invoice of somebody else, whatever is done to the link', async () => {
  const token = await customerWith('mine', 1);
  await customerWith('theirs', 2);
  const link = await linkTo(token);
  assert.deepEqual([...(await open(link)).keys()], ['2025-01-01-MINE_0001.pdf']);
  const { db } = testServer.server.billing.database;
  const other = await db
    .selectFrom('customer')
    .select('customer_id')
    .where('external_id', '=', 'theirs')
    .executeTakeFirstOrThrow();
  const path = pathOf(link.url);
  const [, mine = ''] = /exports\/([^/]+)\//.exec(path) ?? [];
  for (const changed of [
    path.replace(mine, other.customer_id),
    path.replace('pdf', 'csv'),
    path.replace('expires=', 'expires=9'),
    path.replace('/invoices?', '/activity?'),
  ]) {
    assert.notEqual(changed, path);
    assert.equal(asProblem(await readAnswer(await testServer.request(changed))).code, 'not_found', changed);
  }
});

test('says how many one file may hold when the list is longer, and takes a part of it', async () => {
  const token = await customerWith('long', ARCHIVE_INVOICES_MAX + 1, { description: 'Long' });
  const body = { kind: 'invoices', format: 'pdf' };
  const problem = asProblem(await testServer.portal(token, 'createExport', { body }));
  assert.deepEqual([problem.code, problem.countMax], ['export_too_large', ARCHIVE_INVOICES_MAX]);
  const year = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };
  assert.equal((await linkTo(token, year)).count, 365);
  const whole = await linkTo(token, { from: '2025-01-02T00:00:00.000Z' });
  assert.equal(whole.count, ARCHIVE_INVOICES_MAX);
});

test('a page of the seller may read it, another may not, and nobody without end', async () => {
  const link = await linkTo(await customerWith('reading', 1));
  const from = (origin: string) => testServer.request(pathOf(link.url), { headers: { Origin: origin } });
  const own = await from(ORIGIN);
  await own.arrayBuffer();
  assert.equal(own.headers.get('Access-Control-Allow-Origin'), ORIGIN);
  const foreign = await from('https://elsewhere.example.com');
  await foreign.arrayBuffer();
  assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
  for (let opened = 2; opened < 5; opened += 1) await (await from(ORIGIN)).arrayBuffer();
  const refused = asProblem(await readAnswer(await from(ORIGIN)));
  assert.equal(refused.code, 'rate_limited');
  assert.ok((refused.retryAfterSeconds ?? 0) > 0);
});

/** How many documents were drawn: each asks once for what its invoice is made of. */
function countDrawn(): { count: number; restore(): void } {
  const { database } = testServer.server.billing;
  const counted = { count: 0, restore: (): void => void (database.db.selectFrom = selectFrom) };
  const selectFrom = database.db.selectFrom.bind(database.db);
  database.db.selectFrom = ((from: never) => {
    if (from === 'invoice_tax') counted.count += 1;
    return selectFrom(from);
  }) as typeof database.db.selectFrom;
  return counted;
}

test('draws no more than is read', async () => {
  await customerWith('waiting', 200);
  const { billing } = testServer.server;
  const { customer_id: customerId } = await billing.database.db
    .selectFrom('customer')
    .select('customer_id')
    .where('external_id', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const drawn = countDrawn();
  try {
    const archive = await openArchive(billing, customerId, { kind: 'invoices', format: 'pdf' });
    await once(archive, 'readable');
    assert.ok((await stillDrawn(drawn)) < 50, `${drawn.count} wait in memory`);
    archive.destroy();
  } finally {
    drawn.restore();
  }
});

test('draws nothing when the reader has gone', async () => {
  const link = await linkTo(await customerWith('leaving', 400));
  const answer = getRequestListener(testServer.server.app.fetch);
  const http = createServer((request, response) => void answer(request, response));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const drawn = countDrawn();
  try {
    const gone = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}${pathOf(link.url)}`, { signal: gone.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    gone.abort();
    await reader?.closed.catch(() => {});
    // The connection is gone for the server, too, before it is asked whether anything still happens.
    http.closeAllConnections();
    http.close();
    await once(http, 'close');
    const then = await stillDrawn(drawn);
    assert.ok(then < 400, `${then} were drawn for nobody`);
  } finally {
    drawn.restore();
    http.close();
  }
});

/** Once as many documents as it takes to draw a few others have not made it more. */
async function stillDrawn(drawn: { readonly count: number }): Promise<number> {
  const before = drawn.count;
  await open(await linkTo(await customerWith(`after-${before}`, 3)));
  const after = drawn.count;
  return after - before === 3 ? before : stillDrawn(drawn);
}
