import assert from 'node:assert/strict';
import { availableMicro, capacityOf, micro } from '../amounts.ts';
import { buyToTheEnd, quoteFor } from '../buying.ts';
import { skip, type Check, type FullContext } from '../check.ts';
import { makeCustomer, openSession } from '../customers.ts';
import { pageThroughInvoices } from './reading.ts';

export const sellingChecks: readonly Check<FullContext>[] = [
  {
    name: 'a pack that is withdrawn after the quote is not sold, and is not listed any more',
    async run(context) {
      const { portal } = await makeCustomer(context, 'withdrawn');
      const quote = await quoteFor(portal);
      const key = quote.pack?.key ?? skip('the credits plan sells no packs');
      const parameters = { key };
      await context.operator.call('changePack', { parameters, body: { active: false } });
      try {
        await portal.refusal('createPurchase', { body: { quoteId: quote.id } }, 'pack_unavailable');
        const { items } = await portal.call('listCreditPacks');
        assert.ok(items.every((pack) => pack.key !== key));
      } finally {
        await context.operator.call('changePack', { parameters, body: { active: true } });
      }
    },
  },
  {
    name: 'a price that changed after the quote is confirmed again, and then the new one is charged',
    async run(context) {
      const { portal } = await makeCustomer(context, 'repriced');
      const quote = await quoteFor(portal);
      const key = quote.pack?.key ?? skip('the credits plan sells no packs');
      const { price } =
        (await portal.call('listCreditPacks')).items.find((pack) => pack.key === key) ?? skip('no such pack');
      const parameters = { key };
      const setPrice = (minor: bigint) =>
        context.operator.call('changePack', { parameters, body: { prices: { [price.currency]: minor.toString() } } });
      await setPrice(BigInt(price.minor) + 100n);
      try {
        const problem = await portal.refusal('createPurchase', { body: { quoteId: quote.id } }, 'quote_price_changed');
        assert.ok(problem.quote, 'there is no fresh quote in the problem');
        assert.ok(BigInt(problem.quote.total.minor) > BigInt(quote.total.minor));
        const purchase = await portal.call('createPurchase', { body: { quoteId: problem.quote.id } });
        assert.deepEqual(purchase.total, problem.quote.total);
      } finally {
        await setPrice(BigInt(price.minor));
      }
    },
  },
  {
    name: 'a quote runs out after fifteen minutes, and a fresh one comes with the refusal',
    async run(context) {
      const { externalId, portal } = await makeCustomer(context, 'expired');
      const quote = await quoteFor(portal);
      await context.operator.call('advanceClock', { body: { customer: externalId, advanceSeconds: 16 * 60 } });
      const problem = await portal.refusal('createPurchase', { body: { quoteId: quote.id } }, 'quote_expired');
      assert.deepEqual(problem.quote?.total, quote.total);
    },
  },
  {
    name: 'without a payment method there is a price but no purchase',
    async run(context) {
      const { portal } = await makeCustomer(context, 'no-card', { card: null });
      const quote = await quoteFor(portal);
      assert.equal(quote.paymentMethod, null);
      await portal.refusal('createPurchase', { body: { quoteId: quote.id } }, 'payment_method_required');
    },
  },
  {
    name: 'past due and canceled customers keep what they have and buy nothing',
    async run(context) {
      for (const [status, code] of [
        ['past_due', 'payment_past_due'],
        ['canceled', 'subscription_required'],
      ] as const) {
        const { externalId, portal } = await makeCustomer(context, `standing-${status}`);
        await buyToTheEnd(portal);
        const quote = await quoteFor(portal);
        const bought = capacityOf(await portal.call('getAccount')).credits?.purchased;
        await context.operator.call('putSubscription', {
          body: { customer: externalId, plan: context.creditsPlan, status },
        });
        const account = await portal.call('getAccount');
        assert.equal(account.buying.blockedBy?.code, code);
        assert.deepEqual(capacityOf(account).credits?.purchased, bought);
        await portal.refusal('createQuote', { body: { kind: 'credit_pack', pack: quote.pack?.key ?? '' } }, code);
        await portal.refusal('createPurchase', { body: { quoteId: quote.id } }, code);
      }
    },
  },
  {
    name: 'a top-up on a balance in debt pays the debt first and says so before',
    async run(context) {
      const { externalId, portal } = await makeCustomer(context, 'debt', { plan: context.balancePlan });
      const account = await portal.call('getAccount');
      const { code: unit } = account.customer.currency;
      const debt = 1_500_000n;
      const takeAway = -((availableMicro(account) ?? 0n) + debt);
      const body = {
        customer: externalId,
        adjustmentId: 'debt',
        unit,
        micro: takeAway.toString(),
        reason: 'Conformance',
      };
      const answer = await context.operator.send('adjust', { body });
      if (answer.status !== 201) skip('this backend lets no adjustment make a debt');
      const quote = await quoteFor(portal);
      assert.ok(quote.paysDebt && quote.gives.balance, 'the quote does not mention the debt');
      assert.equal(micro(quote.paysDebt), debt);
      await buyToTheEnd(portal);
      const balance = capacityOf(await portal.call('getAccount')).balance;
      assert.equal(balance && micro(balance.debt), 0n);
      assert.equal(balance && micro(balance.available), micro(quote.gives.balance) - debt);
    },
  },
  {
    name: 'imported invoices stand in the one list, once',
    async run(context) {
      const { externalId, portal } = await makeCustomer(context, 'imported');
      const { code: currency, exponent } = (await portal.call('getAccount')).customer.currency;
      const money = (minor: string) => ({ minor, currency, exponent });
      const invoices = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
        externalId: `old-${number}`,
        number: `OLD-${number}`,
        type: 'recurring',
        status: 'paid',
        issuedAt: `2024-0${number}-01T00:00:00.000Z`,
        description: 'From before',
        subtotal: money('1000'),
        tax: money('190'),
        total: money('1190'),
      }));
      const first = await context.operator.call('importInvoices', { body: { customer: externalId, invoices } });
      assert.deepEqual(first, { imported: 7, alreadyThere: 0 });
      const again = await context.operator.call('importInvoices', { body: { customer: externalId, invoices } });
      assert.deepEqual(again, { imported: 0, alreadyThere: 7 });
      const { items } = await portal.call('listInvoices', { query: { limit: '3' } });
      assert.deepEqual(
        items.map(({ number }) => number),
        ['OLD-7', 'OLD-6', 'OLD-5'],
      );
      await pageThroughInvoices(portal);
    },
  },
  {
    name: 'the PDF of an invoice comes by a link that needs no token',
    async run(context) {
      const { portal } = await makeCustomer(context, 'document');
      if (!(await portal.call('getAccount')).capabilities.includes('invoice_documents'))
        skip('this backend makes no documents');
      const { purchase } = await buyToTheEnd(portal);
      const document = await portal.call('createInvoiceDocument', { parameters: { id: purchase.invoiceId ?? '' } });
      // By the backend's own clock: that of the machine that checks may be another.
      const { asOf } = await portal.call('getAccount');
      assert.ok(new Date(document.expiresAt) > new Date(asOf));
      const response = await fetch(new URL(document.url, `${portal.baseUrl}/`));
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^application\/pdf/);
      assert.equal((await response.text()).slice(0, 5), '%PDF-');
    },
  },
  {
    name: 'a snapshot from the operator side is the one the portal reads',
    async run(context) {
      const { externalId } = await makeCustomer(context, 'snapshot');
      const portal = await openSession(context, externalId);
      const inlined = await context.operator.call('getCustomerAccount', { parameters: { externalId } });
      const read = await portal.call('getAccount');
      assert.deepEqual({ ...inlined, asOf: '' }, { ...read, asOf: '' });
    },
  },
];
