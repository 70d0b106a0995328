import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invoice as invoiceSchema, invoicePage } from '../../contract/invoice.ts';
import { DomainProblem } from '../problems.ts';
import { cancelPurchase } from '../purchases/cancel-purchase.ts';
import { createPurchaseWorld } from '../purchases/testing/purchase-world.ts';
import { importInvoices } from './import-invoices.ts';
import { createInvoiceDocument, openInvoiceDocument, type DocumentLink } from './invoice-document.ts';
import { getInvoice, listInvoices } from './read-invoices.ts';

const world = createPurchaseWorld();
const isProblem = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;
const euros = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });

test('the invoice of a purchase has its lines, its tax, both parties, and adds up to what was charged', async () => {
  const customerId = await world.addCustomer();
  const purchase = await world.buy(customerId);
  assert.ok(purchase.invoiceId);
  const shown = await getInvoice(world.billing, { customerId, invoiceId: purchase.invoiceId });
  invoiceSchema.parse(shown);
  assert.deepEqual(
    [shown.type, shown.status, shown.number, shown.description],
    ['credit_purchase', 'paid', purchase.invoiceNumber, 'Small'],
  );
  assert.deepEqual(
    [shown.subtotal, shown.tax, shown.total, shown.amountPaid],
    [euros('800'), euros('152'), euros('952'), euros('952')],
  );
  assert.deepEqual(shown.lines, purchase.lines);
  assert.deepEqual(shown.taxLines, purchase.taxLines);
  assert.deepEqual([shown.seller.name, shown.buyer.name], ['Acme', 'Ada']);
  const stranger = await world.addCustomer();
  const foreign = { customerId: stranger, invoiceId: purchase.invoiceId };
  await assert.rejects(getInvoice(world.billing, foreign), isProblem('not_found'));
  await assert.rejects(getInvoice(world.billing, { customerId, invoiceId: 'x' }), isProblem('not_found'));
});

test('numbers follow each other without a gap, also when many buy at once', async () => {
  const customers = await Promise.all(Array.from({ length: 8 }, () => world.addCustomer()));
  const before = await lastNumber();
  await Promise.all(customers.map((customerId) => world.buy(customerId)));
  assert.equal(await lastNumber(), before + 8n);
  const { rows } = await world.billing.database.pool.query<{ numbers: string }>(
    `select count(distinct number)::text as numbers from invoice where number like 'AC-%'`,
  );
  assert.equal(rows[0]?.numbers, String(await lastNumber()));
});

async function lastNumber(): Promise<bigint> {
  const row = await world.billing.database.db.selectFrom('invoice_counter').select('last_number').executeTakeFirst();
  return row?.last_number ?? 0n;
}

test('the list has every invoice once, newest first, page by page, and can be narrowed', async () => {
  const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
  const canceled = await world.buy(customerId);
  await cancelPurchase(world.billing, { customerId, purchaseId: canceled.id });
  await world.addCard(customerId, 'visa_ok');
  await world.buy(customerId);
  const invoices = Array.from({ length: 7 }, (_, index) => ({
    externalId: `old-${index}`,
    number: `OLD-${index}`,
    type: 'recurring' as const,
    status: index === 0 ? ('outstanding' as const) : ('paid' as const),
    issuedAt: '2026-01-01T00:00:00.000Z',
    dueAt: '2026-01-15T00:00:00.000Z',
    description: 'Starter',
    subtotal: euros('1000'),
    tax: euros('190'),
    total: euros('1190'),
  }));
  assert.deepEqual(await importInvoices(world.billing, { customer: customerId, invoices }), {
    imported: 7,
    alreadyThere: 0,
  });
  assert.deepEqual(await importInvoices(world.billing, { customer: customerId, invoices }), {
    imported: 0,
    alreadyThere: 7,
  });

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listInvoices(world.billing, { customerId, cursor, limit: 4 });
    invoicePage.parse(page);
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  assert.equal(seen.length, 9);
  assert.equal(new Set(seen).size, 9);

  const listed = async (filter: Pick<Parameters<typeof listInvoices>[1], 'status' | 'type'>) => {
    const page = await listInvoices(world.billing, { customerId, cursor: null, limit: 25, ...filter });
    return page.items.map(({ type, status, overdue }) => `${type} ${status}${overdue ? ' overdue' : ''}`);
  };
  assert.deepEqual(await listed({ type: 'credit_purchase' }), ['credit_purchase paid', 'credit_purchase void']);
  assert.deepEqual(await listed({ status: 'outstanding' }), ['recurring outstanding overdue']);
  await assert.rejects(
    listInvoices(world.billing, { customerId, cursor: 'bm8', limit: 4 }),
    isProblem('invalid_request'),
  );
});

test('an import that does not add up, or is in a currency that is not sold, changes nothing', async () => {
  const customerId = await world.addCustomer();
  const good = {
    externalId: 'a',
    number: 'A-1',
    type: 'recurring' as const,
    status: 'paid' as const,
    issuedAt: '2026-01-01T00:00:00.000Z',
    description: 'Starter',
    subtotal: euros('1000'),
    tax: euros('190'),
    total: euros('1190'),
  };
  const yen = { minor: '1', currency: 'XXX', exponent: 2 };
  for (const bad of [
    { ...good, total: euros('1191') },
    { ...good, subtotal: yen, tax: yen, total: { ...yen, minor: '2' } },
  ]) {
    const invoices = [good, bad];
    await assert.rejects(
      importInvoices(world.billing, { customer: customerId, invoices }),
      isProblem('invalid_request'),
    );
  }
  assert.deepEqual((await listInvoices(world.billing, { customerId, cursor: null, limit: 25 })).items, []);
  await assert.rejects(importInvoices(world.billing, { customer: 'nobody', invoices: [good] }), isProblem('not_found'));
});

test('a document link opens one invoice, for a week, without a token, as it was signed', async () => {
  const customerId = await world.addCustomer();
  const purchase = await world.buy(customerId);
  assert.ok(purchase.invoiceId);
  const { url } = await createInvoiceDocument(world.billing, {
    customerId,
    invoiceId: purchase.invoiceId,
    baseUrl: 'https://billing.test',
    kind: 'invoices',
  });
  const { pathname, searchParams } = new URL(url);
  const [, , kind = '', linkCustomer = '', linkInvoice = ''] = pathname.split('/');
  const link: DocumentLink = {
    kind,
    customerId: linkCustomer,
    invoiceId: linkInvoice,
    expires: searchParams.get('expires') ?? '',
    signature: searchParams.get('signature') ?? '',
  };
  const opened = await openInvoiceDocument(world.billing, link);
  assert.equal(opened.fileName, `${purchase.invoiceNumber}.pdf`);
  assert.equal(opened.body.subarray(0, 5).toString(), '%PDF-');
  const later = String(Number(link.expires) + 60);
  const stranger = await world.addCustomer();
  for (const change of [
    { expires: later },
    { customerId: stranger },
    { kind: 'receipts' },
    { signature: '' },
    { signature: link.signature.slice(2) },
  ]) {
    await assert.rejects(openInvoiceDocument(world.billing, { ...link, ...change }), isProblem('not_found'));
  }
  world.advance(7 * 86_400_000);
  await assert.rejects(openInvoiceDocument(world.billing, link), isProblem('not_found'));
});
