/** A code and the way to pay, as far as the catalogue offers them: the server's rules over what this world remembers. */
import type { PendingFunds, QuoteRequest, TransferInstructions } from 'billing-portal-contract';
import type { Offer } from '../../server/domain/offer.ts';
import { policyOf } from '../../server/domain/policy.ts';
import {
  applyPromotion,
  findPromotion,
  firstPurchasePromotion,
  isRunning,
  suits,
} from '../../server/domain/promotions.ts';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import { quoteOf } from './quotes.ts';
import type { MockCustomer, MockPurchase } from './state.ts';

const DAY_MS = 86_400_000;

export function chooseTerms(context: MockContext, customer: MockCustomer, request: QuoteRequest, offer: Offer): Offer {
  if (request.kind !== 'credit_pack' && request.kind !== 'balance_topup') return offer;
  const promoted = promote(context, customer, request.promotionCode, offer);
  if (request.payBy === undefined) return promoted;
  const { enabled, dueDays, instructions } = policyOf(context.catalogue).bankTransfer;
  if (!enabled) throw refuse('purchase_not_offered', { param: 'payBy' });
  return { ...promoted, bankTransfer: { dueDays, instructions } };
}

function promote(context: MockContext, customer: MockCustomer, code: string | undefined, offer: Offer): Offer {
  const { catalogue } = context;
  if (code === undefined) {
    const hasBought = [...customer.purchases.values()].some(({ status }) => status === 'succeeded');
    const first = hasBought ? null : firstPurchasePromotion(catalogue, offer, context.now());
    return first ? applyPromotion(catalogue, offer, first, customer) : offer;
  }
  const chosen = findPromotion(catalogue, code);
  const param = 'promotionCode';
  if (!chosen || !isRunning(chosen.definition, context.now())) throw refuse('code_not_valid', { param });
  if (!suits(chosen, offer)) throw refuse('code_not_applicable', { param });
  if (customer.redeemed.has(chosen.key)) throw refuse('code_already_used', { param });
  return applyPromotion(catalogue, offer, chosen, customer);
}

/** What to tell the bank, while the money has not arrived. */
export function transferView(
  context: MockContext,
  customer: MockCustomer,
  purchase: MockPurchase,
): TransferInstructions | null {
  const { quote } = quoteOf(customer, purchase);
  if (quote.bankTransfer === null || purchase.status !== 'processing') return null;
  const dueAt = new Date(purchase.createdAt.getTime() + quote.bankTransfer.dueDays * DAY_MS).toISOString();
  return {
    reference: `RF-${purchase.id.slice(-6).toUpperCase()}`,
    dueAt,
    instructions: [...policyOf(context.catalogue).bankTransfer.instructions],
    received: { ...quote.total, minor: '0' },
  };
}

export function pendingFunds(context: MockContext, customer: MockCustomer): PendingFunds[] {
  return [...customer.purchases.values()].reverse().flatMap((purchase) => {
    const transfer = transferView(context, customer, purchase);
    const { total: amount } = quoteOf(customer, purchase).quote;
    return transfer ? [{ purchaseId: purchase.id, invoiceId: purchase.invoiceId, amount, transfer }] : [];
  });
}
