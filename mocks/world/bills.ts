/** What is paid for the plan itself beside a change of it: an invoice that is open, and a plan that has ended. */
import type { Invoice, QuoteRequest } from 'billing-portal-contract';
import { cataloguePlan } from '../../server/domain/held-plan.ts';
import { offerLine, refuseOffer, SUBSCRIPTION_LANE, type OfferResult } from '../../server/domain/offer.ts';
import { billingPeriodAt } from '../../server/domain/periods.ts';
import { walletUnit } from '../../server/domain/plan-standing.ts';
import { recurringItems } from '../../server/domain/recurring-charge.ts';
import type { MockContext } from './context.ts';
import type { MockCustomer } from './state.ts';
import { catchUp } from './wallet.ts';

export type BillRequest = Extract<QuoteRequest, { kind: 'invoice_payment' | 'reactivation' }>;

export function billOffer(context: MockContext, customer: MockCustomer, request: BillRequest): OfferResult {
  return request.kind === 'invoice_payment'
    ? invoiceOffer(customer, request.invoiceId)
    : reactivationOffer(context, customer);
}

/** Its own figures, whatever the catalogue says now. */
function invoiceOffer(customer: MockCustomer, invoiceId: string): OfferResult {
  const invoice = customer.invoices.find(({ id }) => id === invoiceId);
  if (!invoice) return refuseOffer('not_found', 'invoiceId');
  if (!invoice.payable) return refuseOffer('invoice_not_payable', 'invoiceId');
  return {
    ok: true,
    kind: 'invoice_payment',
    invoiceType: invoice.type,
    lane: `invoice:${invoice.id}`,
    unit: customer.wallet?.unit ?? customer.currency,
    lines: invoice.lines.map(({ amount, periodStart, periodEnd, ...line }) => ({
      ...line,
      amountMinor: BigInt(amount.minor),
      periodStart: periodStart === null ? null : new Date(periodStart),
      periodEnd: periodEnd === null ? null : new Date(periodEnd),
    })),
    credit: 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: 'customer',
    param: 'invoiceId',
    terms: { invoiceId },
    fixed: {
      subtotalMinor: BigInt(invoice.subtotal.minor),
      taxMinor: BigInt(invoice.tax.minor),
      taxLines: invoice.taxLines.map(({ amount, ...line }) => ({ ...line, amountMinor: BigInt(amount.minor) })),
    },
    invoiceId,
  };
}

/** The plan again, at today's price and from today on. */
function reactivationOffer({ catalogue, now }: MockContext, customer: MockCustomer): OfferResult {
  const { subscription, currency } = customer;
  if (subscription?.status !== 'canceled') return refuseOffer('purchase_not_offered');
  const { planKey } = subscription;
  const plan = cataloguePlan(catalogue, planKey);
  if (!plan || (plan.price !== undefined && plan.price[currency] === undefined)) return refuseOffer('plan_unavailable');
  const at = now();
  const { end } = billingPeriodAt(at, plan.interval, at);
  const lines = recurringItems(catalogue, { planKey, terms: plan }, currency).map((item) =>
    offerLine(item.type, item.description, item.amountMinor, {
      quantity: item.quantity,
      periodStart: at,
      periodEnd: end,
    }),
  );
  return {
    ok: true,
    kind: 'reactivation',
    invoiceType: 'reactivation',
    lane: SUBSCRIPTION_LANE,
    unit: walletUnit(plan, currency),
    lines: lines.length > 0 ? lines : [offerLine('plan', plan.name, 0n, { periodStart: at, periodEnd: end })],
    credit: 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: plan.price === undefined ? 'engine' : 'customer',
    terms: { anchorAt: at.toISOString(), paidUntil: end?.toISOString() ?? null },
  };
}

/** What was paid for runs again, with the allowance of its period. */
export function fulfilBill(context: MockContext, customer: MockCustomer, request: BillRequest, terms: unknown): void {
  const { subscription } = customer;
  if (!subscription) return;
  if (request.kind === 'invoice_payment') {
    if (subscription.pastDueInvoiceId !== request.invoiceId) return;
    const period = customer.invoices.find(({ id }) => id === request.invoiceId)?.lines[0]?.periodEnd ?? null;
    subscription.status = 'active';
    subscription.pastDueInvoiceId = null;
    if (period !== null) subscription.paidUntil = new Date(period);
  } else {
    const { anchorAt, paidUntil } = terms as { readonly anchorAt: string; readonly paidUntil: string | null };
    Object.assign(subscription, {
      status: 'active',
      anchorAt: new Date(anchorAt),
      paidUntil: paidUntil === null ? null : new Date(paidUntil),
      terms: cataloguePlan(context.catalogue, subscription.planKey),
      cancelAt: null,
      canceledAt: null,
      cancelReason: null,
      seats: null,
      addOns: [],
      trialEndsAt: null,
    });
  }
  catchUp(context, customer);
}

/** The open invoice itself is paid: there is no second one. */
export function payInvoice(context: MockContext, customer: MockCustomer, id: string, purchaseId: string): Invoice {
  const index = customer.invoices.findIndex((invoice) => invoice.id === id);
  const open = customer.invoices[index];
  if (!open) throw new Error(`The invoice ${id} that was paid is gone.`);
  const paidAt = context.now().toISOString();
  const paid: Invoice = {
    ...open,
    status: 'paid',
    overdue: false,
    paidAt,
    amountPaid: open.total,
    payable: false,
    purchaseId,
  };
  customer.invoices[index] = paid;
  return paid;
}
