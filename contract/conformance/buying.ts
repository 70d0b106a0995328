import assert from 'node:assert/strict';
import type { Account } from '../account.ts';
import type { PaymentMethod } from '../payment-method.ts';
import type { Purchase } from '../purchase.ts';
import type { Quote, QuoteRequest } from '../quote.ts';
import { skip } from './check.ts';
import type { ConformanceClient } from './client.ts';

const POLL_MS = 250;
const WAIT_MS = 90_000;

/** The smallest thing this customer can buy: the first pack, or the least that can be added. */
export async function quoteRequestFor(customer: ConformanceClient, account?: Account): Promise<QuoteRequest> {
  const { buying } = account ?? (await customer.call('getAccount'));
  if (buying.blockedBy) skip(`this customer cannot buy now: ${buying.blockedBy.code}`);
  if (buying.balanceTopup) return { kind: 'balance_topup', amount: buying.balanceTopup.minimum };
  if (!buying.creditPacks) skip('this customer has nothing to buy');
  const { items } = await customer.call('listCreditPacks');
  const [pack] = items;
  assert.ok(pack, 'packs can be bought, but none is listed');
  return { kind: 'credit_pack', pack: pack.key };
}

export async function quoteFor(customer: ConformanceClient): Promise<Quote> {
  return customer.call('createQuote', { body: await quoteRequestFor(customer) });
}

/** Saves a test card as the default. Skips on a backend without the sandbox processor. */
export async function useCard(customer: ConformanceClient, testCard: string): Promise<PaymentMethod> {
  const setup = await customer.call('createPaymentMethodSetup');
  if (setup.provider !== 'sandbox') skip('only the sandbox processor has test cards');
  if (!setup.testCards.some(({ key }) => key === testCard)) skip(`the sandbox has no card ${testCard}`);
  return customer.call('completePaymentMethodSetup', {
    parameters: { id: setup.id },
    body: { testCard, makeDefault: true },
  });
}

/** A purchase that has come as far as it does by itself. `pending` is an honest first answer, so it is looked at again. */
export async function buy(
  customer: ConformanceClient,
): Promise<{ readonly quote: Quote; readonly purchase: Purchase }> {
  const quote = await quoteFor(customer);
  const first = await customer.call('createPurchase', { body: { quoteId: quote.id } });
  if (first.status !== 'pending') return { quote, purchase: first };
  return { quote, purchase: await follow(customer, first.id, ({ status }) => status !== 'pending') };
}

/** Asks the backend to look until the purchase stands where `isThere` wants it. */
export async function follow(
  customer: ConformanceClient,
  id: string,
  isThere: (purchase: Purchase) => boolean,
): Promise<Purchase> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const purchase = await customer.call('refreshPurchase', { parameters: { id } });
    if (isThere(purchase)) return purchase;
    assert.ok(Date.now() < deadline, `the purchase is still ${purchase.status}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A purchase that is settled; a slow processor is waited for. */
export async function buyToTheEnd(
  customer: ConformanceClient,
): Promise<{ readonly quote: Quote; readonly purchase: Purchase }> {
  const { quote, purchase } = await buy(customer);
  const settled =
    purchase.status === 'processing'
      ? await follow(customer, purchase.id, ({ status }) => status !== 'processing')
      : purchase;
  assert.equal(settled.status, 'succeeded', `the purchase ended ${settled.status} (${settled.failure?.code ?? ''})`);
  return { quote, purchase: settled };
}
