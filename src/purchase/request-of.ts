import type { Quote, QuoteRequest } from 'billing-portal-contract';

/** The request that leads to the same quote again, at today's price. `last`: what was asked for last, if it was asked here. */
export function requestOf(quote: Quote, last: QuoteRequest | null): QuoteRequest {
  const paymentMethod = quote.paymentMethod === null ? {} : { paymentMethodId: quote.paymentMethod.id };
  if (last !== null && last.kind === quote.kind) return { ...last, ...paymentMethod };
  if (quote.pack !== null) {
    return { kind: 'credit_pack', pack: quote.pack.key, quantity: quote.pack.quantity, ...paymentMethod };
  }
  if (quote.kind === 'reactivation') return { kind: 'reactivation', ...paymentMethod };
  if (quote.invoiceId !== null) return { kind: 'invoice_payment', invoiceId: quote.invoiceId, ...paymentMethod };
  return { kind: 'balance_topup', amount: quote.gives.balance ?? quote.subtotal, ...paymentMethod };
}
