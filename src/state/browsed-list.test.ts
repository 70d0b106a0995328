import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvoicePage, InvoiceQuery, InvoiceSummary } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import { BillingError } from '../api/billing-error.ts';
import { BrowsedList } from './browsed-list.ts';
import { browseInvoices, type InvoiceListQuery } from './invoice-resources.ts';
import { dataOf } from './resource.ts';
import { createStore, deferred } from './testing/create-store.ts';

const host = { addController: () => undefined } as unknown as ReactiveElement;
const listIn = () => new BrowsedList<InvoiceSummary, InvoiceListQuery>(host, 'invoices', browseInvoices);

/** 60 invoices, 25 to a page; the cursor is the place of the next one. */
function archive(asked: InvoiceQuery[] = []) {
  return (query: InvoiceQuery = {}): Promise<InvoicePage> => {
    asked.push(query);
    const start = Number(query.cursor ?? 0);
    const items = Array.from({ length: Math.min(25, 60 - start) }, (_, index) => ({ id: `${start + index}` }));
    return Promise.resolve({ items, nextCursor: start + 25 < 60 ? String(start + 25) : null } as InvoicePage);
  };
}

test('goes forth and back, and keeps one page', async () => {
  const asked: InvoiceQuery[] = [];
  const { store } = createStore({ listInvoices: archive(asked) });
  const pages = listIn().of(store);
  const shown = () => [dataOf(pages.value)?.index, dataOf(pages.value)?.items[0]?.id, dataOf(pages.value)?.nextCursor];
  pages.show({});
  await pages.refresh();
  assert.deepEqual(shown(), [0, '0', '25']);
  await pages.next();
  await pages.next();
  assert.deepEqual(shown(), [2, '50', null]);
  await pages.next();
  assert.deepEqual(shown(), [2, '50', null], 'there is none after the last');
  await pages.previous();
  assert.deepEqual(shown(), [1, '25', '50']);
  assert.deepEqual(
    asked.map(({ cursor }) => cursor),
    [undefined, '25', '50', '25'],
  );
  assert.equal(dataOf(pages.value)?.items.length, 25);
});

test('another question begins at its first page, and says which one it answers', async () => {
  const { store } = createStore({ listInvoices: archive() });
  const pages = listIn().of(store);
  pages.show({});
  await pages.refresh();
  await pages.next();
  pages.show({ status: 'paid' });
  const refreshed = pages.refresh();
  assert.deepEqual(dataOf(pages.value)?.query, {}, 'what is on screen is still the answer to the other one');
  await refreshed;
  assert.deepEqual([dataOf(pages.value)?.query, dataOf(pages.value)?.index], [{ status: 'paid' }, 0]);
});

test('the same question changes nothing', async () => {
  const asked: InvoiceQuery[] = [];
  const { store } = createStore({ listInvoices: archive(asked) });
  const pages = listIn().of(store);
  for (let round = 0; round < 3; round += 1) {
    pages.show({ status: 'paid' });
    pages.ensure();
  }
  await pages.current();
  assert.equal(asked.length, 1);
});

test('a page that fails leaves the one before it, and the way back', async () => {
  let isDown = false;
  const load = archive();
  const { store } = createStore({
    listInvoices: (query) => (isDown ? Promise.reject(new BillingError('offline', 'gone')) : load(query)),
  });
  const pages = listIn().of(store);
  pages.show({});
  await pages.refresh();
  isDown = true;
  await pages.next();
  assert.ok(pages.hasFailedToTurn);
  assert.equal(dataOf(pages.value)?.index, 0);
  isDown = false;
  await pages.refresh();
  assert.equal(dataOf(pages.value)?.index, 1, 'trying again goes where it wanted to go');
  isDown = true;
  await pages.previous();
  assert.deepEqual([pages.hasFailedToTurn, dataOf(pages.value)?.index], [true, 1]);
  isDown = false;
  await pages.next();
  assert.deepEqual([pages.hasFailedToTurn, dataOf(pages.value)?.index], [false, 2], 'or where one wants to go then');
});

test('an answer that comes late does not take the place of a newer one', async () => {
  const slow = deferred<InvoicePage>();
  const load = archive();
  const { store } = createStore({ listInvoices: (query) => (query?.search === 'slow' ? slow.promise : load(query)) });
  const pages = listIn().of(store);
  pages.show({ search: 'slow' });
  const first = pages.refresh();
  pages.show({ search: 'quick' });
  await pages.refresh();
  slow.give({ items: [{ id: 'late' }], nextCursor: null } as InvoicePage);
  await first;
  assert.deepEqual([dataOf(pages.value)?.items.length, dataOf(pages.value)?.nextCursor], [25, '25']);
  await pages.next();
  assert.equal(dataOf(pages.value)?.index, 1);
});

test('two lists look at pages of their own; one that goes leaves its place', () => {
  const { store } = createStore({ listInvoices: archive() });
  const [one, two] = [listIn(), listIn()];
  const first = one.of(store);
  assert.notEqual(two.of(store), first);
  assert.equal(one.of(store), first);
  one.hostDisconnected();
  assert.equal(listIn().of(store), first);
});
