import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvoiceQuery, InvoiceSummary } from 'billing-portal-contract';
import { invoice as invoiceSchema, invoicePage } from '../contract/index.ts';
import { invoiceStatus, invoiceType } from '../contract/invoice.ts';
import { readZip } from '../server/exports/testing/read-zip.ts';
import { BillingError } from '../src/api/billing-error.ts';
import { createMockBillingApi } from './billing-api.ts';
import { createWorld } from './create-world.ts';

const world = createWorld({
  customers: ['every-invoice', 'invoices-100000'],
  now: () => new Date('2026-11-22T11:00:00.000Z'),
  behaviour: { latencyMs: 0 },
});
const every = createMockBillingApi(world, 'every-invoice');
const huge = createMockBillingApi(world, 'invoices-100000');

async function all(query: InvoiceQuery = {}): Promise<InvoiceSummary[]> {
  const items: InvoiceSummary[] = [];
  let cursor: string | null = null;
  do {
    const page = invoicePage.parse(
      await every.listInvoices({ ...query, limit: 5, ...(cursor === null ? {} : { cursor }) }),
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

test('one customer has every type and state, and what can become of a payment', async () => {
  const invoices = await all();
  assert.deepEqual(new Set(invoices.map(({ type }) => type)).size, invoiceType.options.length - 1);
  assert.deepEqual(new Set(invoices.map(({ status }) => status)).size, invoiceStatus.options.length);
  assert.deepEqual(new Set(invoices.map(({ dispute }) => dispute)), new Set([null, 'open', 'won', 'lost']));
  assert.ok(invoices.some(({ overdue }) => overdue));
  for (const { id } of invoices) invoiceSchema.parse(await every.getInvoice(id));
  assert.deepEqual(world.violations(), []);
});

test('numbers follow the calendar, and a credit note and its invoice name each other', async () => {
  const invoices = await all({ sort: 'oldest' });
  const numbers = invoices.flatMap(({ number }) => number ?? []);
  assert.deepEqual(numbers, numbers.toSorted());
  const [note] = await all({ type: 'credit_note' });
  const corrected = await every.getInvoice((await every.getInvoice(note!.id)).correctsInvoiceId ?? '');
  assert.equal(corrected.creditNotes[0]?.number, note?.number);
  assert.ok(note?.description.includes(corrected.number ?? '?'));
});

test('each order has every invoice once', async () => {
  const count = (await all()).length;
  for (const sort of ['newest', 'oldest', 'highest', 'lowest'] as const) {
    assert.equal(new Set((await all({ sort })).map(({ id }) => id)).size, count, sort);
  }
  const totals = (await all({ sort: 'highest' })).map(({ total }) => Number(total.minor));
  assert.deepEqual(
    totals,
    totals.toSorted((one, other) => other - one),
  );
});

test('is found by reference and by amount', async () => {
  assert.equal((await all({ search: 'po-2026-0417' })).length, 1);
  assert.equal((await all({ search: '571,20' })).length, 1);
});

test('the last page of 100,000 is as near as the first', async () => {
  const first = await huge.listInvoices({ sort: 'oldest' });
  assert.equal(first.items.length, 25);
  const next = await huge.listInvoices({ cursor: first.items[3]!.id });
  assert.deepEqual(
    next.items.map(({ id }) => id),
    first.items
      .slice(0, 3)
      .map(({ id }) => id)
      .reverse(),
  );
});

test('a file holds what the list was narrowed to', async () => {
  const { url } = await every.createExport({ kind: 'invoices', format: 'csv', status: 'outstanding' });
  const text = await (await fetch(url)).text();
  assert.equal(text.split('\r\n').length, 1 + (await all({ status: 'outstanding' })).length);
  const ledger = await every.createExport({ kind: 'activity', format: 'json', type: 'purchase' });
  const rows = (await (await fetch(ledger.url)).json()) as { type: string }[];
  assert.ok(rows.length > 3 && rows.every(({ type }) => type === 'purchase'));
});

test('the PDFs of the list come as one file, in its order and without drafts', async () => {
  const listed = await all({ sort: 'highest' });
  const { count, url } = await every.createExport({ kind: 'invoices', format: 'pdf', sort: 'highest' });
  const files = [...readZip(Buffer.from(await (await fetch(url)).arrayBuffer()))];
  const numbers = listed.flatMap(({ number, status }) => (status === 'draft' ? [] : [number]));
  assert.ok(numbers.length < listed.length);
  assert.equal(count, numbers.length);
  files.forEach(([name, body], index) => {
    assert.match(name, /^\d{4}-\d\d-\d\d-/);
    assert.ok(name.includes(numbers[index] ?? '-'), name);
    assert.ok(body.toString('latin1').startsWith('%PDF-') && body.includes(numbers[index] ?? '-'), name);
  });
  assert.equal(files.length, count);
  const none = await every.createExport({ kind: 'invoices', format: 'pdf', status: 'draft' });
  assert.equal(none.count, 0);
});

test('a file of more PDFs than one may hold is refused, with how many that are', async () => {
  const refusal = await huge.createExport({ kind: 'invoices', format: 'pdf' }).catch((error: BillingError) => error);
  assert.ok(refusal instanceof BillingError && refusal.code === 'export_too_large');
  assert.equal(refusal.problem?.countMax, 1000);
});
