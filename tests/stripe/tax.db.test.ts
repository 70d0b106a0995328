/** Stripe Tax: the quote previews the very invoice that will be made. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asProblem } from '../../server/http/testing/test-server.ts';
import { startStripeServer, type StripeServer } from './testing/stripe-server.ts';

let server: StripeServer;
before(async () => {
  server = await startStripeServer({ tax: 'automatic' });
});
after(() => server.close());

test('what was quoted is what Stripe adds, and what is charged', async () => {
  const anna = await server.person('anna');
  const quote = await anna.quote();
  assert.equal(quote.taxLines.length, 1);
  assert.notEqual(quote.tax.minor, '0');
  const purchase = await anna.buy(quote);
  assert.equal(purchase.status, 'succeeded');
  const customer = await anna.processorCustomerId();
  const [invoice] = (await server.stripe.invoices.list({ customer })).data;
  assert.equal(String(invoice?.total), quote.total.minor);
  assert.equal(String(invoice?.total_excluding_tax), quote.subtotal.minor);
  // The tax is Stripe's own, and no line of ours.
  assert.equal(invoice?.lines.data.length, 1);
  assert.equal(invoice?.automatic_tax.enabled, true);
});

test('when the tax cannot be told nothing is sold', async () => {
  const ben = await server.person('ben');
  server.standIn.control.addFault({ kind: 'error_before_effect', operation: 'invoices.createPreview', times: 1 });
  const failed = await ben.call('createQuote', { body: { kind: 'credit_pack', pack: 'small' } });
  assert.equal(asProblem(failed).code, 'tax_unavailable');
  assert.equal((await ben.quote()).taxLines.length, 1);
});
