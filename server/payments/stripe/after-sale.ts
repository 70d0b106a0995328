/** What became of the money of a paid invoice. @see https://docs.stripe.com/api/disputes */
import type Stripe from 'stripe';
import {
  GatewayError,
  type PaymentGateway,
  type ProcessorAfterSale,
  type ProcessorDispute,
  type ProcessorRefund,
} from '../payment-gateway.ts';
import { asking } from './errors.ts';
import { idOf } from './ids.ts';
import { paymentsOf, type StripeParts } from './invoices.ts';
import { INVOICE_EXPANSION, intentOf, readInvoice } from './read-invoice.ts';

type Operations = Pick<PaymentGateway, 'retrieveAfterSale' | 'refundInvoice' | 'locateInvoice'>;

const ALL = { limit: 1_000 };
const PAGE = 100;
const NO_NOTES = { answered: 0, sent: 0, seenBefore: null };
const REASONS: readonly string[] = ['duplicate', 'fraudulent', 'requested_by_customer'];

export function afterSaleOperations(parts: StripeParts): Operations {
  const { stripe, amounts } = parts;
  return {
    retrieveAfterSale: (invoiceId) => look(parts, invoiceId),

    refundInvoice: async (invoiceId, input, keyed) => {
      const { invoice, intent } = await paidIntent(parts, invoiceId);
      if (!intent) throw new GatewayError('invalid_state', 'Nothing was paid for this invoice.');
      const currency = invoice.currency.toUpperCase();
      const isKnownReason = REASONS.includes(input.reason);
      const refund = await asking(() =>
        stripe.refunds.create(
          {
            payment_intent: intent.id,
            amount: amounts.toStripe(input.amountMinor, currency),
            ...(isKnownReason ? { reason: input.reason as Stripe.RefundCreateParams.Reason } : {}),
            metadata: { ...input.metadata, reason: input.reason },
          },
          keyed,
        ),
      );
      return refundOf(refund, amounts.fromStripe(refund.amount, currency));
    },

    locateInvoice: async (objectId) => {
      if (objectId.startsWith('in_')) return objectId;
      const intent = await intentIdOf(stripe, objectId);
      if (intent === null) return null;
      const payment = { type: 'payment_intent' as const, payment_intent: intent };
      const { data } = await asking(() => stripe.invoicePayments.list({ payment, limit: 1 }));
      return idOf(data[0]?.invoice);
    },
  };
}

/** A charge, refund or dispute names its payment; a payment is one. */
async function intentIdOf(stripe: Stripe, id: string): Promise<string | null> {
  if (id.startsWith('pi_')) return id;
  if (/^(ch|py)_/.test(id)) return idOf((await asking(() => stripe.charges.retrieve(id))).payment_intent);
  if (/^(re|pyr)_/.test(id)) return idOf((await asking(() => stripe.refunds.retrieve(id))).payment_intent);
  if (/^(dp|du)_/.test(id)) return idOf((await asking(() => stripe.disputes.retrieve(id))).payment_intent);
  return null;
}

async function paidIntent(
  { stripe }: StripeParts,
  invoiceId: string,
): Promise<{
  readonly invoice: Stripe.Invoice;
  readonly payments: readonly Stripe.InvoicePayment[];
  readonly intent: Stripe.PaymentIntent | null;
}> {
  const invoice = await asking(() => stripe.invoices.retrieve(invoiceId, { expand: INVOICE_EXPANSION }));
  const payments = await paymentsOf(stripe, invoice);
  return { invoice, payments, intent: intentOf(payments.filter(({ status }) => status === 'paid')) };
}

async function look(parts: StripeParts, invoiceId: string): Promise<ProcessorAfterSale> {
  const { stripe, amounts } = parts;
  const { invoice, payments, intent } = await paidIntent(parts, invoiceId);
  const { amountPaidMinor, currency } = readInvoice({ invoice, payments, lineCount: 0, notes: NO_NOTES }, amounts);
  if (!intent) {
    const nothing = { amountRefundedMinor: 0n, refunds: [], disputes: [], fraudWarning: false, failedLate: false };
    return { invoiceId, amountPaidMinor, ...nothing };
  }
  const ofPayment = { payment_intent: intent.id, limit: PAGE };
  const [refunds, disputes, warnings, charge] = await Promise.all([
    asking(() => stripe.refunds.list(ofPayment).autoPagingToArray(ALL)),
    asking(() => stripe.disputes.list(ofPayment).autoPagingToArray(ALL)),
    asking(() => stripe.radar.earlyFraudWarnings.list(ofPayment).autoPagingToArray(ALL)),
    chargeOf(stripe, intent),
  ]);
  const read = refunds.map((refund) => refundOf(refund, amounts.fromStripe(refund.amount, currency)));
  return {
    invoiceId,
    amountPaidMinor,
    amountRefundedMinor: read
      .filter(({ status }) => status === 'succeeded')
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
    refunds: read,
    disputes: disputes.flatMap((dispute) => disputeOf(dispute, amounts.fromStripe(dispute.amount, currency))),
    fraudWarning: warnings.length > 0,
    // A debit that the bank took back after the invoice was paid.
    failedLate: invoice.status === 'paid' && charge?.status === 'failed',
  };
}

async function chargeOf(
  stripe: Stripe,
  { latest_charge: charge }: Stripe.PaymentIntent,
): Promise<Stripe.Charge | null> {
  if (charge === null || typeof charge === 'object') return charge;
  return asking(() => stripe.charges.retrieve(charge));
}

function refundOf({ id, status, metadata }: Stripe.Refund, amountMinor: bigint): ProcessorRefund {
  return { id, status: refundStatus(status), amountMinor, metadata: metadata ?? {} };
}

function refundStatus(status: string | null): ProcessorRefund['status'] {
  switch (status) {
    case 'succeeded':
    case 'failed':
    case 'canceled':
      return status;
    // Also "requires_action", and what is not known: not through yet.
    default:
      return 'pending';
  }
}

/** An inquiry holds no money, and neither does a dispute that was prevented: those are none for the ledger. */
function disputeOf({ id, status, reason }: Stripe.Dispute, amountMinor: bigint): ProcessorDispute[] {
  if (status.startsWith('warning_') || status === 'prevented') return [];
  const isClosed = status === 'won' || status === 'lost';
  return [{ id, status: isClosed ? (status as 'won' | 'lost') : 'open', amountMinor, reason }];
}
