import type { Purchase } from 'billing-portal-contract';
import { toCredits, toLedgerMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { afterSaleView, undoUntil } from './after-sale.ts';
import { transferView } from './choices.ts';
import type { MockContext } from './context.ts';
import { methodById, paymentMethodView } from './payment-methods.ts';
import { quoteOf } from './quotes.ts';
import type { MockCustomer, MockPurchase } from './state.ts';

export function purchaseView(context: MockContext, customer: MockCustomer, purchase: MockPurchase): Purchase {
  const { quote } = quoteOf(customer, purchase);
  const method = purchase.paymentMethodId === null ? null : methodById(customer, purchase.paymentMethodId);
  const invoice = customer.invoices.find((candidate) => candidate.id === purchase.invoiceId);
  const { afterMicro } = purchase;
  const isCredits = quote.kind === 'credit_pack';
  return {
    id: purchase.id,
    quoteId: purchase.quoteId,
    kind: quote.kind,
    status: purchase.status,
    attempt: purchase.attempt,
    accountName: quote.accountName,
    lines: quote.lines,
    subtotal: quote.subtotal,
    tax: quote.tax,
    taxLines: quote.taxLines,
    total: quote.total,
    paymentMethod: method && paymentMethodView(context, method),
    nextAction: purchase.challengeId === null ? null : { type: 'sandbox_challenge', challengeId: purchase.challengeId },
    failure: purchase.failure,
    gives: { credits: quote.gives.credits, balance: quote.gives.balance },
    after:
      afterMicro === null
        ? null
        : {
            credits: isCredits ? toCredits(afterMicro) : null,
            balance: isCredits
              ? null
              : toLedgerMoney(afterMicro, customer.currency, exponentOf(context.catalogue, customer.currency)),
          },
    invoiceId: purchase.invoiceId,
    invoiceNumber: invoice?.number ?? null,
    transfer: transferView(context, customer, purchase),
    afterSale: afterSaleView(customer, purchase),
    undoUntil: undoUntil(context, customer, purchase)?.toISOString() ?? null,
    createdAt: purchase.createdAt.toISOString(),
    updatedAt: purchase.updatedAt.toISOString(),
    settledAt: purchase.settledAt?.toISOString() ?? null,
  };
}
