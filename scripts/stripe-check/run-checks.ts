/** Each check does one thing that the server relies on, and compares. */
import { randomUUID } from 'node:crypto';
import { decideSettlement } from '../../server/domain/settlement.ts';
import { GatewayError, type ProcessorInvoice } from '../../server/payments/payment-gateway.ts';
import { createClient } from '../../server/payments/stripe/client.ts';
import type { StripeGateway } from '../../server/payments/stripe/open-stripe.ts';

interface Surroundings {
  readonly apiBase: string | null;
  readonly secretKey: string;
  say(line: string): void;
}

const CURRENCY = 'EUR';
const TOTAL = 1190n;

/** Answers how many went differently. Leaves no customer behind; charges and refunds stay in the test mode's books. */
export async function runChecks(gateway: StripeGateway, { apiBase, secretKey, say }: Surroundings): Promise<number> {
  const run = randomUUID();
  let steps = 0;
  let failed = 0;
  const key = () => ({ idempotencyKey: `check_${run}_${++steps}` });
  const check = async (name: string, what: () => Promise<string>): Promise<void> => {
    try {
      say(`  ok       ${name}: ${await what()}`);
    } catch (error) {
      failed += 1;
      const kind = error instanceof GatewayError ? `${error.kind}: ` : '';
      say(`  differs  ${name}: ${kind}${error instanceof Error ? error.message : String(error)}`);
    }
  };

  let customer = '';
  await check('make a customer, with an address', async () => {
    customer = await gateway.createCustomer({ customerId: run }, key());
    const who = { name: 'Billing check', email: null, country: 'DE', region: null, taxId: null };
    await gateway.updateCustomer(customer, { ...who, addressLines: ['Kastanienallee 12', '10435 Berlin'] }, key());
    return customer;
  });
  if (customer === '') return failed;

  const card = async (name: string) => (await gateway.saveTestCard(customer, name, key())).id;
  const openInvoice = async (): Promise<ProcessorInvoice> => {
    const metadata = { purchase_id: randomUUID(), customer_id: run };
    const input = { processorCustomerId: customer, currency: CURRENCY, description: 'Check', metadata };
    const draft = await gateway.createInvoice(input, key());
    const line = { amountMinor: TOTAL, currency: CURRENCY, description: 'Check', kind: 'item' as const };
    await gateway.addInvoiceLine(draft.id, line, key());
    return gateway.finalizeInvoice(draft.id, key());
  };
  const pay = async (invoice: ProcessorInvoice, methodId: string, attempt = 1, offSession = false) => {
    const input = { paymentMethodId: methodId, offSession, attempt };
    await gateway.payInvoice(invoice.id, input, key()).catch(ignoreDecline);
    return gateway.retrieveInvoice(invoice.id);
  };
  const expect = (invoice: ProcessorInvoice, kind: string, attempt = 1): string => {
    const decision = decide(invoice, customer, attempt);
    if (decision.kind !== kind) throw new Error(`${invoice.id} reads "${decision.kind}", expected "${kind}"`);
    return `${invoice.id} reads "${kind}"`;
  };

  await check('a saved card that works', async () => {
    const paid = await pay(await openInvoice(), await card('visa_ok'));
    const said = expect(paid, 'credit');
    const refund = await gateway.refundInvoice(paid.id, { amountMinor: 190n, reason: 'check', metadata: {} }, key());
    const after = await gateway.retrieveAfterSale(paid.id);
    if (after.amountPaidMinor !== TOTAL) throw new Error(`${after.amountPaidMinor} is said to have been paid`);
    return `${said}; refunded 1.90 (${refund.status}), ${after.refunds.length} refund listed`;
  });
  await check('the same key again', async () => {
    const invoice = await openInvoice();
    const input = { paymentMethodId: await card('visa_ok'), offSession: false, attempt: 1 };
    const same = key();
    await gateway.payInvoice(invoice.id, input, same);
    await gateway.payInvoice(invoice.id, input, same);
    return expect(await gateway.retrieveInvoice(invoice.id), 'credit');
  });
  await check('before the first attempt, with a default card', async () => {
    await gateway.setDefaultPaymentMethod(customer, await card('visa_ok'), key());
    const invoice = await openInvoice();
    const said = `${expect(invoice, 'unpaid')} (the payment is ${invoice.payment?.status ?? 'absent'})`;
    await gateway.voidInvoice(invoice.id, key());
    return said;
  });
  await check('a decline, then another card for the same invoice', async () => {
    const invoice = await openInvoice();
    const declined = await pay(invoice, await card('declined'));
    const said = `${expect(declined, 'declined')} (${declined.payment?.failure?.declineCode ?? 'no code'})`;
    return `${said}; then ${expect(await pay(invoice, await card('mastercard_ok'), 2), 'credit', 2)}`;
  });
  await check('3-D Secure with the customer there', async () => {
    const asked = await pay(await openInvoice(), await card('three_d_secure_ok'));
    const said = `${expect(asked, 'requires_action')} (the payment is ${asked.payment?.status ?? 'absent'})`;
    return `${said}; given up: ${expect(await gateway.voidInvoice(asked.id, key()), 'voided')}`;
  });
  await check('3-D Secure without the customer', async () => {
    const asked = await pay(await openInvoice(), await card('three_d_secure_ok'), 1, true);
    const said = `${expect(asked, 'requires_action')} (${asked.payment?.failure?.code ?? 'no failure'})`;
    await gateway.voidInvoice(asked.id, key());
    return said;
  });
  await check('a draft that is deleted', async () => {
    const input = { processorCustomerId: customer, currency: CURRENCY, description: 'Check', metadata: {} };
    const draft = await gateway.createInvoice(input, key());
    await gateway.deleteDraftInvoice(draft.id);
    return expect(await gateway.retrieveInvoice(draft.id), 'voided');
  });
  await check('start to add a payment method', async () => {
    const setup = await gateway.createSetup(customer, key());
    return `${setup.id}, to be finished by a browser`;
  });
  await check('list and detach payment methods', async () => {
    const methods = await gateway.listPaymentMethods(customer);
    for (const { id } of methods) await gateway.detachPaymentMethod(id, key());
    return `${methods.length} detached, ${(await gateway.listPaymentMethods(customer)).length} left`;
  });
  if (gateway.taxEngine === 'processor') {
    await check('preview the tax', async () => {
      const lines = [{ amountMinor: TOTAL, description: 'Check' }];
      const input = { processorCustomerId: customer, currency: CURRENCY, behaviour: 'exclusive' as const, lines };
      const tax = await gateway.previewTax(input);
      return `${tax.totalMinor - tax.netMinor} minor units on ${tax.netMinor}, ${tax.lines.length} lines`;
    });
  }
  await check('a signed webhook', () => Promise.resolve(checkWebhook(gateway, secretKey)));
  await check('remove the customer', async () => {
    await createClient(secretKey, apiBase).customers.del(customer, {}, key());
    return `${customer} is gone: ${(await gateway.findChargeObstacle(customer)) ?? 'it is not'}`;
  });
  return failed;
}

function decide(invoice: ProcessorInvoice, processorCustomerId: string, attempt: number) {
  const id = invoice.metadata['purchase_id'] ?? '';
  return decideSettlement({ id, processorCustomerId, currency: CURRENCY, totalMinor: TOTAL, attempt }, invoice);
}

/** A decline is an answer; the invoice tells the rest. */
function ignoreDecline(error: unknown): void {
  if (!(error instanceof GatewayError) || error.kind !== 'declined') throw error;
}

/** The signature alone: Stripe cannot reach this machine to send one. */
function checkWebhook(gateway: StripeGateway, secretKey: string): string {
  if (!gateway.acceptsWebhooks) return 'STRIPE_WEBHOOK_SECRET is not set, so the server would refuse all of them';
  const secret = (process.env['STRIPE_WEBHOOK_SECRET'] ?? '').split(',')[0]?.trim() ?? '';
  const payload = JSON.stringify({
    id: 'evt_check',
    object: 'event',
    type: 'invoice.paid',
    livemode: false,
    created: Math.floor(Date.now() / 1000),
    data: { object: { id: 'in_check' } },
  });
  const header = createClient(secretKey, null).webhooks.generateTestHeaderString({ payload, secret });
  const event = gateway.verifyWebhook(payload, new Headers({ 'stripe-signature': header }));
  return `${event.type} about ${event.subject?.id ?? 'nothing'} is accepted`;
}
