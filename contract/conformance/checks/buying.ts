import assert from 'node:assert/strict';
import type { Purchase } from '../../purchase.ts';
import { assertAddsUp, availableMicro, micro } from '../amounts.ts';
import { buy, buyToTheEnd, follow, quoteFor, quoteRequestFor, useCard } from '../buying.ts';
import { skip, type Check, type CoreContext } from '../check.ts';
import type { ConformanceClient } from '../client.ts';

async function available(customer: ConformanceClient): Promise<bigint> {
  const left = availableMicro(await customer.call('getAccount'));
  if (left === null) skip('this plan spends from nothing');
  return left;
}

/** What a purchase gives, in micro of the wallet it fills. */
function givenMicro({ gives }: Pick<Purchase, 'gives'>): bigint {
  const given = gives.credits ?? gives.balance;
  assert.ok(given, 'the purchase gives nothing');
  return micro(given);
}

export const buyingChecks: readonly Check<CoreContext>[] = [
  {
    name: 'a quote adds up, says what there will be afterwards, and changes nothing',
    async run({ customer }) {
      const before = await customer.call('getAccount');
      const invoicesBefore = await customer.call('listInvoices', { query: { limit: '5' } });
      const quote = await quoteFor(customer);
      assertAddsUp(quote);
      assert.equal(quote.accountName, before.customer.name);
      assert.ok(new Date(quote.expiresAt) > new Date(quote.createdAt));
      const after = quote.after.credits ?? quote.after.balance;
      assert.ok(after, 'the quote does not say what there will be afterwards');
      assert.equal(micro(after), (availableMicro(before) ?? 0n) + givenMicro(quote));
      if (quote.gives.balance)
        assert.equal(quote.gives.balance.minor, quote.subtotal.minor, 'the balance rises by the tax');

      const now = await customer.call('getAccount');
      assert.equal(availableMicro(now), availableMicro(before));
      assert.equal(now.openPurchase, null);
      assert.deepEqual(await customer.call('listInvoices', { query: { limit: '5' } }), invoicesBefore);
    },
  },
  {
    name: 'a top-up outside the limits, or in another currency, is refused with the limit',
    async run({ customer }) {
      const topUp = (await customer.call('getAccount')).buying.balanceTopup;
      if (!topUp) skip('funds cannot be added on this plan');
      const amount = (minor: bigint) => ({ ...topUp.minimum, minor: minor.toString() });
      const quote = (money: unknown) => ({ body: { kind: 'balance_topup', amount: money } });
      const small = await customer.refusal(
        'createQuote',
        quote(amount(BigInt(topUp.minimum.minor) - 1n)),
        'amount_too_small',
      );
      assert.deepEqual(small.limit, topUp.minimum);
      const large = await customer.refusal(
        'createQuote',
        quote(amount(BigInt(topUp.maximum.minor) + 1n)),
        'amount_too_large',
      );
      assert.deepEqual(large.limit, topUp.maximum);
      await customer.refusal('createQuote', quote(amount(-1n)), 'amount_too_small', 'invalid_request');
      const currency = topUp.minimum.currency === 'CHF' ? 'SEK' : 'CHF';
      await customer.refusal('createQuote', quote({ ...topUp.minimum, currency }), 'currency_mismatch');
    },
  },
  {
    name: 'what is not sold on the plan is not quoted',
    async run({ customer }) {
      const { buying, customer: holder } = await customer.call('getAccount');
      if (buying.creditPacks) {
        await customer.refusal(
          'createQuote',
          { body: { kind: 'credit_pack', pack: 'no-such-pack' } },
          'pack_unavailable',
        );
      }
      if (buying.balanceTopup === null && buying.blockedBy === null) {
        const { code: currency, exponent } = holder.currency;
        const body = { kind: 'balance_topup', amount: { minor: '5000', currency, exponent } };
        await customer.refusal('createQuote', { body }, 'purchase_not_offered');
      }
    },
  },
  {
    name: 'the same quote, bought three times at once, is bought once: one charge, one invoice, one rise by the amount',
    async run({ customer }) {
      await useCard(customer, 'visa_ok');
      const before = await available(customer);
      const quote = await quoteFor(customer);
      const invoicesBefore = await customer.call('listInvoices', { query: { limit: '20' } });
      const body = { quoteId: quote.id };
      const purchases = await Promise.all([1, 2, 3].map(() => customer.call('createPurchase', { body })));
      assert.equal(new Set(purchases.map(({ id }) => id)).size, 1, 'several purchases for one quote');
      const id = purchases[0]?.id ?? '';
      const purchase = await follow(customer, id, ({ status }) => status === 'succeeded');

      assert.equal((await available(customer)) - before, givenMicro(purchase), 'the rise is not the amount');
      const after = purchase.after?.credits ?? purchase.after?.balance;
      assert.ok(after, 'a succeeded purchase says what there was afterwards');
      assert.equal(micro(after), before + givenMicro(purchase));
      const known = new Set(invoicesBefore.items.map((invoice) => invoice.id));
      const listed = await customer.call('listInvoices', { query: { limit: '20' } });
      const fresh = listed.items.filter((invoice) => !known.has(invoice.id) && invoice.status === 'paid');
      assert.deepEqual(fresh.map((invoice) => invoice.id).slice(0, 1), [purchase.invoiceId]);
      const again = await customer.call('createPurchase', { body });
      assert.equal(again.id, id);
      assert.equal((await available(customer)) - before, givenMicro(purchase), 'bought again');
    },
  },
  {
    name: 'the invoice of a purchase says what was quoted and adds up',
    async run({ customer }) {
      await useCard(customer, 'visa_ok');
      const { quote, purchase } = await buyToTheEnd(customer);
      const invoice = await customer.call('getInvoice', { parameters: { id: purchase.invoiceId ?? '' } });
      assertAddsUp(invoice);
      assert.equal(invoice.type, quote.kind === 'credit_pack' ? 'credit_purchase' : 'balance_topup');
      assert.equal(invoice.status, 'paid');
      assert.equal(invoice.purchaseId, purchase.id);
      assert.ok(invoice.number, 'an issued invoice has a number');
      assert.equal(invoice.number, purchase.invoiceNumber);
      assert.deepEqual([invoice.subtotal, invoice.tax, invoice.total], [quote.subtotal, quote.tax, quote.total]);
      assert.deepEqual(invoice.amountPaid, quote.total);
    },
  },
  {
    name: 'an idempotency key stands for one request',
    async run({ customer }) {
      await useCard(customer, 'visa_ok');
      const quote = await quoteFor(customer);
      const headers = { 'idempotency-key': `conformance-${quote.id}` };
      const first = await customer.call('createPurchase', { body: { quoteId: quote.id }, headers });
      const again = await customer.call('createPurchase', { body: { quoteId: quote.id }, headers });
      assert.equal(again.id, first.id);
      const other = await quoteFor(customer);
      await customer.refusal('createPurchase', { body: { quoteId: other.id }, headers }, 'idempotency_key_reused');
      await follow(customer, first.id, ({ status }) => status === 'succeeded');
    },
  },
  {
    name: 'a purchase made meanwhile asks for a new confirmation, with a fresh quote in the answer',
    async run({ customer }) {
      await useCard(customer, 'visa_ok');
      const stale = await quoteFor(customer);
      await buyToTheEnd(customer);
      const { quote: fresh } = await customer.refusal(
        'createPurchase',
        { body: { quoteId: stale.id } },
        'quote_superseded',
      );
      assert.ok(fresh, 'there is no fresh quote in the problem');
      assert.deepEqual(fresh.total, stale.total);
      const purchase = await customer.call('createPurchase', { body: { quoteId: fresh.id } });
      await follow(customer, purchase.id, ({ status }) => status === 'succeeded');
    },
  },
  {
    name: 'declined: nothing is given; the same purchase succeeds with another card, once',
    async run({ customer }) {
      await useCard(customer, 'declined');
      const before = await available(customer);
      const { purchase: declined } = await buy(customer);
      assert.equal(declined.status, 'requires_payment_method');
      assert.deepEqual(declined.failure, { code: 'card_declined', canRetry: true });
      assert.equal(await available(customer), before);
      assert.equal((await customer.call('getAccount')).openPurchase?.id, declined.id);

      const good = await useCard(customer, 'visa_ok');
      const input = { parameters: { id: declined.id }, body: { paymentMethodId: good.id, attempt: 2 } };
      await customer.call('retryPurchase', input);
      const paid = await follow(customer, declined.id, ({ status }) => status === 'succeeded');
      assert.equal(paid.attempt, 2);
      assert.equal((await available(customer)) - before, givenMicro(paid));
      await customer.send('retryPurchase', input);
      assert.equal((await available(customer)) - before, givenMicro(paid), 'asking twice paid twice');
      assert.equal((await customer.call('getAccount')).openPurchase, null);
    },
  },
  {
    name: 'declined and left: the purchase is voided, and cannot be paid afterwards',
    async run({ customer }) {
      await useCard(customer, 'insufficient_funds');
      const before = await available(customer);
      const { purchase } = await buy(customer);
      assert.equal(purchase.failure?.code, 'insufficient_funds');
      const parameters = { id: purchase.id };
      const canceled = await customer.call('cancelPurchase', { parameters });
      assert.equal(canceled.status, 'canceled');
      const good = await useCard(customer, 'visa_ok');
      const body = { paymentMethodId: good.id, attempt: 2 };
      await customer.refusal('retryPurchase', { parameters, body }, 'purchase_not_open');
      assert.equal(await available(customer), before);
      assert.equal((await customer.call('getAccount')).openPurchase, null);
    },
  },
  {
    name: '3-D Secure: nothing is given before the bank says yes',
    async run({ customer }) {
      await useCard(customer, 'three_d_secure_ok');
      const before = await available(customer);
      const { purchase } = await buy(customer);
      assert.equal(purchase.status, 'requires_action');
      assert.equal(purchase.nextAction?.type, 'sandbox_challenge');
      assert.equal(await available(customer), before);
      await customer.refusal(
        'createPurchase',
        { body: { quoteId: (await quoteFor(customer)).id } },
        'purchase_in_progress',
      );
      await answer(customer, purchase, 'approve');
      const paid = await follow(customer, purchase.id, ({ status }) => status === 'succeeded');
      assert.equal((await available(customer)) - before, givenMicro(paid));
      await useCard(customer, 'visa_ok');
    },
  },
  {
    name: '3-D Secure refused: the purchase waits for another card',
    async run({ customer }) {
      await useCard(customer, 'three_d_secure_ok');
      const before = await available(customer);
      const { purchase } = await buy(customer);
      await answer(customer, purchase, 'fail');
      const declined = await follow(customer, purchase.id, ({ status }) => status === 'requires_payment_method');
      assert.equal(declined.failure?.code, 'authentication_failed');
      await customer.call('cancelPurchase', { parameters: { id: purchase.id } });
      assert.equal(await available(customer), before);
      await useCard(customer, 'visa_ok');
    },
  },
  {
    name: 'processing: given when the money has arrived and not before',
    async run({ customer }) {
      await useCard(customer, 'processing_then_ok');
      const before = await available(customer);
      const { purchase } = await buy(customer);
      const meanwhile = await available(customer);
      const afterwards = await customer.call('getPurchase', { parameters: { id: purchase.id } });
      // Only what is processing even now was processing then: the bank is free to answer at any moment.
      if (afterwards.status === 'processing') assert.equal(meanwhile, before);
      const paid = await follow(customer, purchase.id, ({ status }) => status !== 'processing');
      assert.equal(paid.status, 'succeeded');
      assert.equal((await available(customer)) - before, givenMicro(paid));
      await useCard(customer, 'visa_ok');
    },
  },
  {
    name: 'the answer of the bank is lost: looking finds the charge, and nothing is charged again',
    async run({ customer }) {
      await useCard(customer, 'response_lost');
      const before = await available(customer);
      const { purchase } = await buy(customer);
      const paid = await follow(customer, purchase.id, ({ status }) => status === 'succeeded');
      assert.equal((await available(customer)) - before, givenMicro(paid));
      await useCard(customer, 'visa_ok');
    },
  },
  {
    name: 'a payment method that is not the customer’s cannot be charged',
    async run({ customer }) {
      const request = await quoteRequestFor(customer);
      const body = { ...request, paymentMethodId: '00000000-0000-7000-8000-000000000001' };
      await customer.refusal('createQuote', { body }, 'payment_method_unavailable');
    },
  },
];

async function answer(customer: ConformanceClient, purchase: Purchase, outcome: 'approve' | 'fail'): Promise<void> {
  const { nextAction } = purchase;
  assert.ok(nextAction?.type === 'sandbox_challenge', 'there is no challenge to answer');
  await customer.call('answerSandboxChallenge', { parameters: { id: nextAction.challengeId }, body: { outcome } });
}
