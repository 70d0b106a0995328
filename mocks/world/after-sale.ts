/** The undo window, as the server keeps it: an unused purchase goes back in full, with a credit note. */
import type { AfterSale, Invoice } from 'billing-portal-contract';
import { toAmount, toMoney } from '../../server/domain/micro.ts';
import { policyOf } from '../../server/domain/policy.ts';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import { quoteOf } from './quotes.ts';
import type { MockCustomer, MockGrant, MockPurchase } from './state.ts';
import { takeBack } from './wallet.ts';

const MINUTE_MS = 60_000;

/** Until when it can be undone; `null`: not, or not any more. */
export function undoUntil(context: MockContext, customer: MockCustomer, purchase: MockPurchase): Date | null {
  const { undoWindowMinutes } = policyOf(context.catalogue).afterSale;
  const lot = lotOf(customer, purchase);
  if (purchase.status !== 'succeeded' || purchase.isUndone || purchase.settledAt === null || !lot) return null;
  const until = new Date(purchase.settledAt.getTime() + undoWindowMinutes * MINUTE_MS);
  return lot.remainingMicro === lot.amountMicro && context.now() < until ? until : null;
}

/** Newest first. */
export function undoablePurchases(context: MockContext, customer: MockCustomer): MockPurchase[] {
  return [...customer.purchases.values()]
    .reverse()
    .filter((purchase) => undoUntil(context, customer, purchase) !== null);
}

export function afterSaleView(customer: MockCustomer, purchase: MockPurchase): AfterSale | null {
  if (!purchase.isUndone) return purchase.afterSale;
  const { quote, creditMicro } = quoteOf(customer, purchase);
  const { currency, exponent } = quote.total;
  const unit = quote.kind === 'credit_pack' ? 'credits' : currency;
  return {
    refunded: quote.total,
    disputed: toMoney(0n, currency, exponent),
    dispute: null,
    returned: false,
    takenBack: toAmount(unit, creditMicro, exponent),
    frozen: false,
  };
}

export function undoPurchase(context: MockContext, customer: MockCustomer, purchase: MockPurchase): MockPurchase {
  if (purchase.isUndone) return purchase;
  const lot = lotOf(customer, purchase);
  if (undoUntil(context, customer, purchase) === null || !lot || !customer.wallet) {
    throw refuse('undo_not_possible', { purchaseId: purchase.id });
  }
  const note = creditNote(context, customer, purchase);
  takeBack(context, customer.wallet, lot, { description: note.description, invoiceId: note.id });
  purchase.isUndone = true;
  purchase.updatedAt = context.now();
  return purchase;
}

function lotOf(customer: MockCustomer, purchase: MockPurchase): MockGrant | undefined {
  return customer.wallet?.grants.find(({ purchaseId }) => purchaseId === purchase.id);
}

function creditNote(context: MockContext, customer: MockCustomer, purchase: MockPurchase): Invoice {
  const index = customer.invoices.findIndex(({ id }) => id === purchase.invoiceId);
  const original = customer.invoices[index];
  if (!original) throw refuse('not_found');
  const negative = <Amount extends { readonly minor: string }>(amount: Amount): Amount => ({
    ...amount,
    minor: (-BigInt(amount.minor)).toString(),
  });
  const at = context.now().toISOString();
  const note: Invoice = {
    ...original,
    id: context.newId('inv'),
    number: context.nextInvoiceNumber(),
    type: 'credit_note',
    issuedAt: at,
    paidAt: at,
    description: `Refund of ${original.number ?? 'an invoice'}: ${original.description}`,
    lines: original.lines.map((line) => ({ ...line, amount: negative(line.amount) })),
    taxLines: original.taxLines.map((line) => ({ ...line, amount: negative(line.amount) })),
    subtotal: negative(original.subtotal),
    tax: negative(original.tax),
    total: negative(original.total),
    amountPaid: negative(original.amountPaid),
    purchaseId: null,
    correctsInvoiceId: original.id,
    creditNotes: [],
  };
  const { id, number, issuedAt, total } = note;
  customer.invoices[index] = {
    ...original,
    amountRefunded: original.total,
    creditNotes: [...original.creditNotes, { id, number, issuedAt, total }],
  };
  customer.invoices.unshift(note);
  return note;
}
