import type { Invoice, Quote } from 'billing-portal-contract';
import { describeLines } from '../../server/domain/line-wording.ts';
import type { MockContext } from './context.ts';
import type { InvoiceArchive, MockCustomer } from './state.ts';

export const emptyArchive: InvoiceArchive = {
  count: 0,
  at() {
    throw new RangeError('The archive is empty.');
  },
  indexOf: () => null,
};

const INVOICE_TYPES: Readonly<Record<Quote['kind'], Invoice['type']>> = {
  credit_pack: 'credit_purchase',
  balance_topup: 'balance_topup',
  plan_change: 'plan_change',
  addon: 'addon_activation',
  renewal: 'recurring',
  reactivation: 'reactivation',
  invoice_payment: 'recurring',
};

/** Issues the paid invoice of a purchase: what was quoted, line by line. */
export function issuePurchaseInvoice(
  context: MockContext,
  customer: MockCustomer,
  input: { readonly quote: Quote; readonly purchaseId: string },
): Invoice {
  const { quote, purchaseId } = input;
  const at = context.now().toISOString();
  const invoice: Invoice = {
    id: context.newId('inv'),
    number: context.nextInvoiceNumber(),
    type: INVOICE_TYPES[quote.kind],
    status: 'paid',
    overdue: false,
    issuedAt: at,
    dueAt: null,
    paidAt: at,
    lines: quote.lines,
    subtotal: quote.subtotal,
    tax: quote.tax,
    taxLines: quote.taxLines,
    total: quote.total,
    amountPaid: quote.total,
    payable: false,
    amountRefunded: { ...quote.total, minor: '0' },
    dispute: null,
    description: describeLines(quote.lines),
    purchaseId,
    correctsInvoiceId: null,
    creditNotes: [],
    ...partiesOf(context, customer),
  };
  customer.invoices.unshift(invoice);
  return invoice;
}

export function partiesOf(context: MockContext, customer: MockCustomer): Pick<Invoice, 'seller' | 'buyer'> {
  const { seller } = context.catalogue;
  return {
    seller: { name: seller.name, address: [...seller.address], taxId: seller.taxId ?? null },
    buyer: {
      name: customer.name,
      email: customer.email,
      address: [...customer.address],
      taxId: customer.taxId,
      purchaseOrder: customer.purchaseOrder,
    },
  };
}
