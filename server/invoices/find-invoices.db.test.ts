import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvoiceSort, InvoiceSummary } from '../../contract/invoice.ts';
import { refundPurchase } from '../after-sale/refund-purchase.ts';
import { createPurchaseWorld } from '../purchases/testing/purchase-world.ts';
import { changeInvoiceBuyer } from './change-invoice-buyer.ts';
import { importInvoices } from './import-invoices.ts';
import { getInvoice, listInvoices } from './read-invoices.ts';

const world = createPurchaseWorld();
const euros = (minor: number) => ({ minor: String(minor), currency: 'EUR', exponent: 2 });

/** Invoices of these totals, one a day. */
async function withTotals(totals: readonly number[]): Promise<string> {
  const customerId = await world.addCustomer();
  const invoices = totals.map((total, index) => ({
    externalId: `old-${index}`,
    number: `OLD-${index}`,
    type: 'recurring' as const,
    status: 'paid' as const,
    issuedAt: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00.000Z`,
    description: index === 0 ? '100% Pro_' : 'Starter',
    subtotal: euros(total),
    tax: euros(0),
    total: euros(total),
  }));
  await importInvoices(world.billing, { customer: customerId, invoices });
  return customerId;
}

const find = async (customerId: string, search: string): Promise<(string | null)[]> => {
  const page = await listInvoices(world.billing, { customerId, cursor: null, limit: 25, search });
  return page.items.map(({ number }) => number);
};

test('each order shows every invoice once, page by page, also those with the same total', async () => {
  const totals = [500, 100, 500, 2000, 100, 500];
  const customerId = await withTotals(totals);
  const inOrder = async (sort: InvoiceSort): Promise<InvoiceSummary[]> => {
    const seen: InvoiceSummary[] = [];
    let cursor: string | null = null;
    do {
      const page = await listInvoices(world.billing, { customerId, cursor, limit: 2, sort });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return seen;
  };
  const newest = ['OLD-5', 'OLD-4', 'OLD-3', 'OLD-2', 'OLD-1', 'OLD-0'];
  const numbers = async (sort: InvoiceSort) => (await inOrder(sort)).map(({ number }) => number);
  assert.deepEqual(await numbers('newest'), newest);
  assert.deepEqual(await numbers('oldest'), newest.toReversed());
  const rising = totals.toSorted((one, other) => one - other).map(String);
  const sums = async (sort: InvoiceSort) => (await inOrder(sort)).map(({ total }) => total.minor);
  assert.deepEqual(await sums('lowest'), rising);
  assert.deepEqual(await sums('highest'), rising.toReversed());
  assert.equal(new Set(await numbers('highest')).size, totals.length);
});

test('a cursor of another order is refused', async () => {
  const customerId = await withTotals([1, 2, 3]);
  const { nextCursor } = await listInvoices(world.billing, { customerId, cursor: null, limit: 1, sort: 'highest' });
  await assert.rejects(listInvoices(world.billing, { customerId, cursor: nextCursor, limit: 1 }), {
    code: 'invalid_request',
  });
});

test('is found by number, words, amount as people write it, and reference', async () => {
  const customerId = await withTotals([123_450, 5_950]);
  assert.deepEqual(await find(customerId, 'old-1'), ['OLD-1']);
  assert.deepEqual(await find(customerId, '% pro_'), ['OLD-0']);
  for (const amount of ['1,234.50', '1.234,50', '€1234.5']) assert.deepEqual(await find(customerId, amount), ['OLD-0']);
  assert.deepEqual(await find(customerId, '59'), []);
  const { invoiceId } = await world.buy(customerId);
  await changeInvoiceBuyer(world.billing, { customerId, invoiceId: invoiceId ?? '' }, { purchaseOrder: 'PO-2026-17' });
  assert.equal((await find(customerId, 'po-2026')).length, 1);
});

test('an invoice names the credit notes that correct it, and a note is found by its amount', async () => {
  const customerId = await world.addCustomer();
  const { id: purchaseId, invoiceId } = await world.buy(customerId);
  const key = { customerId, invoiceId: invoiceId ?? '' };
  assert.deepEqual((await getInvoice(world.billing, key)).creditNotes, []);
  const request = { customerId, purchaseId, amountMinor: 100n, reason: 'requested', actor: 'operator' } as const;
  await refundPurchase(world.billing, { ...request, refundId: 'r1' });
  const { creditNotes } = await getInvoice(world.billing, key);
  assert.deepEqual(
    creditNotes.map(({ total }) => total),
    [euros(-100)],
  );
  assert.deepEqual(await find(customerId, '1.00'), [creditNotes[0]?.number]);
});
