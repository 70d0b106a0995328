import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import type { customerPage } from '../../contract/customer-list.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';

type CustomerPage = z.infer<typeof customerPage>;

let testServer: TestServer;

before(async () => {
  testServer = await startTestServer();
  await putCustomer('first', 'Ölmühle 100%', 'office@oelmuehle.example');
  await putCustomer('second', 'Olive_Press', null);
  await putCustomer('third', 'Mill', 'olive@mill.example');
  await makeCustomer(testServer, 'late', { plan: 'pro', card: null });
  await testServer.operator('putSubscription', { body: { customer: 'late', plan: 'pro', status: 'past_due' } });
});
after(() => testServer.close());

async function putCustomer(externalId: string, name: string, email: string | null): Promise<void> {
  const { status } = await testServer.operator('putCustomer', { body: { externalId, name, email } });
  assert.equal(status, 200);
}

async function list(query: Record<string, string> = {}): Promise<CustomerPage> {
  const { status, body } = await testServer.operator('listCustomers', { query });
  assert.equal(status, 200, JSON.stringify(body));
  return body as CustomerPage;
}

const idsOf = ({ items }: CustomerPage) => items.map(({ externalId }) => externalId);

test('customers stand newest first, page by page', async () => {
  const all = idsOf(await list());
  assert.deepEqual(all, ['late', 'third', 'second', 'first']);
  const page = await list({ limit: '3' });
  assert.deepEqual(idsOf(page), all.slice(0, 3));
  assert.deepEqual(idsOf(await list({ limit: '3', cursor: page.nextCursor ?? '' })), all.slice(3));
});

test('one is found by how the name, the address or the id begins, in any case', async () => {
  assert.deepEqual(idsOf(await list({ search: 'OLIVE' })), ['third', 'second']);
  assert.deepEqual(idsOf(await list({ search: 'ölmühle' })), ['first']);
  assert.deepEqual(idsOf(await list({ search: 'sec' })), ['second']);
  assert.deepEqual(idsOf(await list({ search: 'press' })), []);
});

test('what means something in a pattern is only text', async () => {
  assert.deepEqual(idsOf(await list({ search: 'ölmühle 100%' })), ['first']);
  assert.deepEqual(idsOf(await list({ search: '%' })), []);
  assert.deepEqual(idsOf(await list({ search: 'Olive_' })), ['second']);
  assert.deepEqual(idsOf(await list({ search: 'Oli_e' })), []);
});

test('those in one state are listed with their plan', async () => {
  const { items } = await list({ status: 'past_due' });
  assert.deepEqual(
    items.map(({ externalId, subscription }) => [externalId, subscription]),
    [['late', { plan: 'pro', status: 'past_due' }]],
  );
  assert.equal((await list({ search: 'mill' })).items[0]?.subscription, null);
});

test('a cursor that is none of ours is refused', async () => {
  const refused = await testServer.operator('listCustomers', { query: { cursor: 'x' } });
  assert.deepEqual([asProblem(refused).code, asProblem(refused).param], ['invalid_request', 'cursor']);
});
