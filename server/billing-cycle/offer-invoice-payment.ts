/** What it takes to pay an open invoice: its own figures, whatever the catalogue says now. */
import type { InvoiceType } from '../../contract/invoice.ts';
import type { Quote, QuoteRequest } from '../../contract/quote.ts';
import { refuseOffer, type Offer, type OfferLine, type OfferResult } from '../domain/offer.ts';
import type { ComputedTaxLine } from '../domain/tax.ts';
import { isUuid } from '../new-id.ts';
import type { OfferInput } from '../purchases/quote-makers.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

type Input = OfferInput<Extract<QuoteRequest, { kind: 'invoice_payment' }>>;

export async function offerInvoicePayment(input: Input): Promise<OfferResult> {
  const { executor, buyer, request } = input;
  const customerId = buyer.customer.customer_id;
  const invoice = isUuid(request.invoiceId)
    ? await executor
        .selectFrom('invoice')
        .selectAll()
        .where('customer_id', '=', customerId)
        .where('id', '=', request.invoiceId)
        .executeTakeFirst()
    : undefined;
  if (!invoice) return refuseOffer('not_found', 'invoiceId');
  if (invoice.status !== 'outstanding' || invoice.amount_paid_minor !== 0n) {
    return refuseOffer('invoice_not_payable', 'invoiceId');
  }
  if (invoice.currency !== buyer.customer.currency) return refuseOffer('currency_mismatch', 'invoiceId');
  if (invoice.purchase_id === null) return ofImport(executor, invoice, buyer.unit);
  const purchase = await executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', invoice.purchase_id)
    .executeTakeFirstOrThrow();
  // An invoice that was there before its purchase goes on under the same kind of offer.
  return ofPurchase(executor, invoice, purchase);
}

async function ofPurchase(executor: Executor, invoice: Row<'invoice'>, purchase: PurchaseRow): Promise<OfferResult> {
  const row = await executor
    .selectFrom('quote')
    .selectAll()
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.quote_id)
    .executeTakeFirstOrThrow();
  const quote = row.body as Quote;
  return {
    ...openInvoice(invoice),
    lane: purchase.lane,
    unit: purchase.unit,
    credit: purchase.credit_micro,
    lines: quote.lines.map(({ amount, periodStart, periodEnd, ...line }) => ({
      ...line,
      amountMinor: BigInt(amount.minor),
      periodStart: periodStart === null ? null : new Date(periodStart),
      periodEnd: periodEnd === null ? null : new Date(periodEnd),
    })),
    fixed: {
      subtotalMinor: invoice.subtotal_minor,
      taxMinor: invoice.tax_minor,
      taxLines: quote.taxLines.map(({ amount, ...line }) => ({ ...line, amountMinor: BigInt(amount.minor) })),
    },
    continuesPurchaseId: purchase.id,
  };
}

async function ofImport(executor: Executor, invoice: Row<'invoice'>, unit: string): Promise<OfferResult> {
  const [lines, taxes] = await Promise.all([
    executor
      .selectFrom('invoice_line')
      .selectAll()
      .where('customer_id', '=', invoice.customer_id)
      .where('invoice_id', '=', invoice.id)
      .orderBy('line')
      .execute(),
    executor
      .selectFrom('invoice_tax')
      .selectAll()
      .where('customer_id', '=', invoice.customer_id)
      .where('invoice_id', '=', invoice.id)
      .orderBy('line')
      .execute(),
  ]);
  return {
    ...openInvoice(invoice),
    lane: `invoice:${invoice.id}`,
    unit,
    credit: 0n,
    lines: lines.map(lineOf),
    fixed: { subtotalMinor: invoice.subtotal_minor, taxMinor: invoice.tax_minor, taxLines: taxes.map(taxOf) },
  };
}

function openInvoice(invoice: Row<'invoice'>) {
  return {
    ok: true,
    kind: 'invoice_payment',
    invoiceType: invoice.type as InvoiceType,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: 'customer',
    param: 'invoiceId',
    terms: { invoiceId: invoice.id },
    invoiceId: invoice.id,
  } as const satisfies Partial<Offer>;
}

function lineOf(line: Row<'invoice_line'>): OfferLine {
  return {
    type: line.type as OfferLine['type'],
    description: line.description,
    quantity: Number(line.quantity),
    amountMinor: line.amount_minor,
    periodStart: line.period_start,
    periodEnd: line.period_end,
  };
}

function taxOf(tax: Row<'invoice_tax'>): ComputedTaxLine {
  return {
    name: tax.name,
    ratePercent: tax.rate_percent,
    jurisdiction: tax.jurisdiction,
    inclusive: tax.inclusive,
    reverseCharge: tax.reverse_charge,
    amountMinor: tax.amount_minor,
  };
}
