import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { decimalToMicro } from '../domain/micro.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';
import { routeOutbox } from '../notifications/route-outbox.ts';

interface Row {
  readonly at: string;
  readonly type: string;
  readonly change: string;
  readonly balanceAfter: string;
}

let testServer: TestServer;

before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

async function buy(token: string): Promise<string> {
  const quote = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  const bought = await testServer.portal(token, 'createPurchase', {
    body: { quoteId: (quote.body as { id: string }).id },
  });
  return (bought.body as { invoiceId: string }).invoiceId;
}

async function download(token: string, body: unknown): Promise<{ type: string; text: string; url: string }> {
  const answer = await testServer.portal(token, 'createExport', { body });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  const { url } = answer.body as { url: string };
  const response = await testServer.request(new URL(url).pathname + new URL(url).search);
  assert.equal(response.status, 200);
  // Not `text()`, which takes the mark away.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  return { type: response.headers.get('Content-Type') ?? '', text, url };
}

test('what the customer changes stands on the next invoice, and the tax follows the place', async () => {
  await makeCustomer(testServer, 'moving', { country: 'DE' });
  const token = await testServer.mint('moving');
  const before = await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  const changed = await testServer.portal(token, 'changeBillingDetails', {
    body: {
      name: 'Nord AS',
      country: 'FR',
      address: ['1 rue de la Paix', '', '75002 Paris'],
      taxId: 'Fr 40 303 265 045',
      purchaseOrder: 'PO-7',
    },
  });
  assert.equal(changed.status, 200);
  const details = changed.body as Record<string, unknown>;
  assert.deepEqual(
    [details['taxIdLabel'], details['taxIdCheck'], details['reverseCharge'], details['address']],
    ['N° TVA', 'valid', true, ['1 rue de la Paix', '75002 Paris']],
  );
  const refused = await testServer.portal(token, 'createPurchase', {
    body: { quoteId: (before.body as { id: string }).id },
  });
  assert.equal(asProblem(refused).code, 'quote_price_changed');
  const invoiceId = await buy(token);
  const invoice = await testServer.portal(token, 'getInvoice', { params: { id: invoiceId } });
  const { buyer, tax } = invoice.body as { buyer: Record<string, unknown>; tax: { minor: string } };
  assert.deepEqual([buyer['name'], buyer['purchaseOrder'], tax.minor], ['Nord AS', 'PO-7', '0']);
});

test('an issued invoice can be put right without touching what was charged', async () => {
  await makeCustomer(testServer, 'correcting');
  const token = await testServer.mint('correcting');
  const id = await buy(token);
  const first = await testServer.portal(token, 'getInvoice', { params: { id } });
  const changed = await testServer.portal(token, 'changeInvoiceBuyer', {
    params: { id },
    body: { name: 'Atelier Nord GmbH', taxId: 'DE136695976', purchaseOrder: 'PO-2026-17' },
  });
  const invoice = changed.body as Record<string, unknown> & { buyer: Record<string, unknown> };
  assert.equal(invoice.buyer['name'], 'Atelier Nord GmbH');
  assert.deepEqual({ ...invoice, buyer: null }, { ...(first.body as object), buyer: null });

  const readOnly = await testServer.mint('correcting', { permissions: ['view'] });
  const refused = await testServer.portal(readOnly, 'changeInvoiceBuyer', { params: { id }, body: { name: 'X' } });
  assert.equal(asProblem(refused).code, 'permission_denied');
  await makeCustomer(testServer, 'stranger');
  const stranger = await testServer.mint('stranger');
  const foreign = await testServer.portal(stranger, 'changeInvoiceBuyer', { params: { id }, body: { name: 'X' } });
  assert.equal(asProblem(foreign).code, 'not_found');
});

test('the ledger as a file: each row follows from the one before, and a formula is a text', async () => {
  await makeCustomer(testServer, 'exporting');
  const token = await testServer.mint('exporting');
  await buy(token);
  await testServer.operator('recordUsage', {
    body: { customer: 'exporting', eventId: 'e1', feature: 'image_generation', quantity: '3' },
  });
  await testServer.operator('adjust', {
    body: { customer: 'exporting', adjustmentId: 'a1', unit: 'credits', micro: '-500000', reason: '=HYPERLINK("x")' },
  });
  const json = await download(token, { kind: 'activity', format: 'json' });
  const rows = (JSON.parse(json.text) as Row[]).toReversed();
  assert.deepEqual(
    rows.map(({ type }) => type),
    ['plan_allowance', 'purchase', 'usage', 'adjustment'],
  );
  let balance = 0n;
  for (const row of rows) {
    balance += decimalToMicro(row.change);
    assert.equal(decimalToMicro(row.balanceAfter), balance);
  }
  const csv = await download(token, { kind: 'activity', format: 'csv' });
  assert.equal(csv.type, 'text/csv; charset=utf-8');
  assert.ok(csv.text.startsWith('\uFEFFat,type,description,unit,change,balanceAfter'));
  assert.ok(csv.text.includes('"\'=HYPERLINK(""x"")"') && csv.text.includes('-0.5'), csv.text);
});

test('all invoices as a file, a part of them by time, and a link that cannot be changed', async () => {
  await makeCustomer(testServer, 'listing');
  const token = await testServer.mint('listing');
  await buy(token);
  await buy(token);
  const { text, url } = await download(token, { kind: 'invoices', format: 'csv' });
  assert.equal(text.trim().split('\r\n').length, 3);
  const later = await download(token, { kind: 'invoices', format: 'json', from: '2099-01-01T00:00:00.000Z' });
  assert.deepEqual(JSON.parse(later.text), []);
  const address = new URL(url);
  for (const [key, value] of [
    ['request', '{"kind":"invoices","format":"json"}'],
    ['expires', '9999999999'],
  ]) {
    const changed = new URLSearchParams(address.search);
    changed.set(key ?? '', value ?? '');
    assert.equal((await testServer.request(`${address.pathname}?${changed}`)).status, 404);
  }
  testServer.advance(11 * 60);
  assert.equal((await testServer.request(address.pathname + address.search)).status, 404);
});

test('invoices are found by number and words, and by time', async () => {
  await makeCustomer(testServer, 'searching');
  const token = await testServer.mint('searching');
  const id = await buy(token);
  const found = async (query: Record<string, string>): Promise<number> => {
    const { body, status } = await testServer.portal(token, 'listInvoices', { query });
    assert.equal(status, 200, JSON.stringify(body));
    return (body as { items: unknown[] }).items.length;
  };
  const { body } = await testServer.portal(token, 'getInvoice', { params: { id } });
  const { number } = body as { number: string };
  assert.equal(await found({ search: number.slice(-4) }), 1);
  assert.equal(await found({ search: 'SMALL' }), 1);
  assert.equal(await found({ search: '%' }), 0);
  assert.equal(await found({ to: '2020-01-01T00:00:00.000Z' }), 0);
});

test('a file holds what the list was narrowed to', async () => {
  await makeCustomer(testServer, 'narrowing');
  const token = await testServer.mint('narrowing');
  await buy(token);
  await testServer.operator('recordUsage', {
    body: { customer: 'narrowing', eventId: 'e1', feature: 'image_generation', quantity: '3' },
  });
  const rows = async (request: object): Promise<Row[]> =>
    JSON.parse((await download(token, { format: 'json', ...request } as never)).text) as Row[];
  assert.equal((await rows({ kind: 'invoices', type: 'credit_purchase', status: 'paid' })).length, 1);
  assert.equal((await rows({ kind: 'invoices', type: 'overage' })).length, 0);
  assert.equal((await rows({ kind: 'invoices', search: 'nothing like it' })).length, 0);
  assert.deepEqual(
    (await rows({ kind: 'activity', type: 'usage' })).map(({ type }) => type),
    ['usage'],
  );
  const far = '2040-01-01T00:00:00.000Z';
  assert.equal((await rows({ kind: 'activity', from: far })).length, 0);
  assert.equal((await rows({ kind: 'activity', to: far })).length, 3);
});

test('the ledger is narrowed to a kind and a period', async () => {
  await makeCustomer(testServer, 'looking');
  const token = await testServer.mint('looking');
  await buy(token);
  const types = async (query: Record<string, string>) => {
    const { body } = await testServer.portal(token, 'listActivity', { query });
    return (body as { items: Row[] }).items.map(({ type }) => type);
  };
  assert.deepEqual(await types({}), ['purchase', 'plan_allowance']);
  assert.deepEqual(await types({ type: 'purchase' }), ['purchase']);
  assert.deepEqual(await types({ type: 'reset' }), []);
  assert.deepEqual(await types({ to: '2020-01-01T00:00:00.000Z' }), []);
});

test('a receipt says with what an invoice was paid, and there is none for one that was not', async () => {
  await makeCustomer(testServer, 'proving');
  const token = await testServer.mint('proving');
  const id = await buy(token);
  const link = await testServer.portal(token, 'createReceipt', { params: { id } });
  const url = new URL((link.body as { url: string }).url);
  const response = await testServer.request(url.pathname + url.search);
  assert.match(response.headers.get('Content-Disposition') ?? '', /filename="receipt-.*\.pdf"/);
  assert.equal(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  // What was signed for a receipt opens no invoice.
  const other = await testServer.request(url.pathname.replace('receipts', 'invoices') + url.search);
  assert.equal(other.status, 404);
});

test('an invoice is sent to the address of the customer, a few times at most', async () => {
  await makeCustomer(testServer, 'posting');
  const token = await testServer.mint('posting');
  const id = await buy(token);
  const missing = await testServer.portal(token, 'sendInvoice', { params: { id } });
  assert.equal(asProblem(missing).code, 'invalid_request');
  await testServer.portal(token, 'changeBillingDetails', { body: { email: 'books@example.com' } });
  const sent = await testServer.portal(token, 'sendInvoice', { params: { id } });
  assert.deepEqual(sent.body, { email: 'books@example.com' });
  await routeOutbox(testServer.server.billing);
  const { body } = await testServer.operator('listEmails', { query: { customer: 'posting' } });
  const [letter] = (body as { items: { template: string; recipient: string }[] }).items.filter(
    ({ template }) => template === 'invoice',
  );
  assert.equal(letter?.recipient, 'books@example.com');
});
