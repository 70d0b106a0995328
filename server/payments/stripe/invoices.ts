/** The keyed steps of an invoice at Stripe. @see https://docs.stripe.com/api/invoices */
import Stripe from 'stripe';
import { GatewayError, type Keyed, type PaymentGateway, type ProcessorInvoice } from '../payment-gateway.ts';
import type { Amounts } from './amounts.ts';
import { fingerprintOf } from './attempt.ts';
import { asking, kindOf, REQUIRES_ACTION_CODE, translate } from './errors.ts';
import type { InvoiceNotes } from './invoice-notes.ts';
import { INVOICE_EXPANSION, intentOf, readInvoice } from './read-invoice.ts';

const PAGE = 100;

export interface StripeParts {
  readonly stripe: Stripe;
  readonly amounts: Amounts;
  readonly notes: InvoiceNotes;
}

type Operations = Pick<
  PaymentGateway,
  | 'createInvoice'
  | 'addInvoiceLine'
  | 'finalizeInvoice'
  | 'payInvoice'
  | 'retrieveInvoice'
  | 'findInvoice'
  | 'voidInvoice'
  | 'deleteDraftInvoice'
>;

export function invoiceOperations(parts: StripeParts): Operations {
  const { stripe, amounts, notes } = parts;
  return {
    createInvoice: async (input, keyed) => {
      const { processorCustomerId: customer, description, metadata } = input;
      const invoice = await asking(() =>
        stripe.invoices.create(
          {
            customer,
            currency: input.currency.toLowerCase(),
            description,
            metadata,
            collection_method: 'charge_automatically',
            // Else Stripe finalises and collects by itself, at a time of its own.
            auto_advance: false,
            automatic_tax: { enabled: input.automaticTax ?? false },
            // Else it sweeps up items that were meant for another invoice.
            pending_invoice_items_behavior: 'exclude',
            expand: INVOICE_EXPANSION,
          },
          keyed,
        ),
      );
      return view(parts, invoice);
    },

    addInvoiceLine: async (invoiceId, input, keyed) => {
      const { currency, description, kind, taxBehaviour } = input;
      const customer = await customerOf(parts, invoiceId);
      await asking(() =>
        stripe.invoiceItems.create(
          {
            customer,
            invoice: invoiceId,
            amount: amounts.toStripe(input.amountMinor, currency),
            currency: currency.toLowerCase(),
            description,
            metadata: { kind },
            ...(taxBehaviour === undefined ? {} : { tax_behavior: taxBehaviour }),
          },
          keyed,
        ),
      );
    },

    finalizeInvoice: async (invoiceId, keyed) => {
      const parameters = { auto_advance: false, expand: INVOICE_EXPANSION };
      return view(parts, await asking(() => stripe.invoices.finalizeInvoice(invoiceId, parameters, keyed)));
    },

    payInvoice: (invoiceId, input, keyed) => pay(parts, invoiceId, input, keyed),
    retrieveInvoice: (invoiceId) => retrieve(parts, invoiceId),

    findInvoice: async (processorCustomerId, purchaseId) => {
      const id = await asking(() => findId(stripe, processorCustomerId, purchaseId));
      return id === null ? null : retrieve(parts, id);
    },

    voidInvoice: async (invoiceId, keyed) => {
      const parameters = { expand: INVOICE_EXPANSION };
      return view(parts, await asKindOfState(() => stripe.invoices.voidInvoice(invoiceId, parameters, keyed)));
    },

    deleteDraftInvoice: async (invoiceId) => {
      await notes.noteDeletion(invoiceId);
      await asKindOfState(() => stripe.invoices.del(invoiceId));
    },
  };
}

async function retrieve(parts: StripeParts, invoiceId: string): Promise<ProcessorInvoice> {
  try {
    const parameters = { expand: INVOICE_EXPANSION };
    return await view(parts, await asking(() => parts.stripe.invoices.retrieve(invoiceId, parameters)));
  } catch (error) {
    const isMissing = error instanceof GatewayError && error.kind === 'missing';
    if (!isMissing || !(await parts.notes.wasDeleted(invoiceId))) throw error;
    return deletedInvoice(invoiceId);
  }
}

/**
 * On-session unless the purchase says otherwise: Stripe's own default is off-session, which declines a card whose bank asks,
 * although the customer is sitting there. Whatever the answer, the invoice is looked at.
 */
async function pay(
  parts: StripeParts,
  invoiceId: string,
  input: Parameters<PaymentGateway['payInvoice']>[1],
  keyed: Keyed,
): Promise<ProcessorInvoice> {
  const { stripe, notes } = parts;
  const parameters = { payment_method: input.paymentMethodId, off_session: input.offSession };
  await noteSending(parts, invoiceId, input.attempt);
  try {
    await stripe.invoices.pay(invoiceId, parameters, keyed);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const isChallenge = error.code === REQUIRES_ACTION_CODE;
    const kind = isChallenge ? null : kindOf(error);
    if (isChallenge || kind === 'declined') await notes.noteAnswer(invoiceId, input.attempt);
    if (kind === 'invalid_request') return afterRefusal(parts, invoiceId, error);
    if (!isChallenge) throw translate(error);
    return retrieve(parts, invoiceId);
  }
  await notes.noteAnswer(invoiceId, input.attempt);
  return retrieve(parts, invoiceId);
}

/** The first attempt needs no note: before it, a payment is new. */
async function noteSending({ stripe, notes }: StripeParts, invoiceId: string, attempt: number): Promise<void> {
  if (attempt === 1 || (await notes.read(invoiceId)).sent >= attempt) return;
  const invoice = await asking(() => stripe.invoices.retrieve(invoiceId, { expand: INVOICE_EXPANSION }));
  const intent = intentOf(await paymentsOf(stripe, invoice));
  await notes.noteSending(invoiceId, attempt, intent === null ? '' : fingerprintOf(intent));
}

/**
 * Stripe tells "already paid" and "no such card" alike by a 400 whose code may be anything. Only where the invoice still waits
 * for a payment was it our input that was refused.
 */
async function afterRefusal(parts: StripeParts, invoiceId: string, error: unknown): Promise<ProcessorInvoice> {
  const invoice = await retrieve(parts, invoiceId);
  const isWaiting =
    (invoice.status === 'open' || invoice.status === 'uncollectible') &&
    (invoice.payment === null ||
      invoice.payment.status === 'requires_payment_method' ||
      invoice.payment.status === 'requires_confirmation');
  if (isWaiting) throw translate(error);
  return invoice;
}

/** By listing: a search may lag by an hour, and then a second invoice would be made. */
async function findId(stripe: Stripe, customer: string, purchaseId: string): Promise<string | null> {
  for await (const invoice of stripe.invoices.list({ customer, limit: PAGE })) {
    if (invoice.metadata?.['purchase_id'] === purchaseId) return invoice.id;
  }
  return null;
}

async function customerOf({ stripe }: StripeParts, invoiceId: string): Promise<string> {
  const { customer } = await asking(() => stripe.invoices.retrieve(invoiceId));
  const id = typeof customer === 'string' ? customer : (customer?.id ?? null);
  if (id === null) throw new GatewayError('invalid_state', 'The invoice has no customer.');
  return id;
}

/** What cannot be voided or deleted is paid, under way, or void already: looking tells. */
async function asKindOfState<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await asking(call);
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'invalid_request') throw error;
    throw new GatewayError('invalid_state', error.message, { cause: error.cause });
  }
}

async function view(parts: StripeParts, invoice: Stripe.Invoice): Promise<ProcessorInvoice> {
  const { stripe, notes } = parts;
  const [payments, lineCount, attempts] = await Promise.all([
    paymentsOf(stripe, invoice),
    countLines(stripe, invoice),
    notes.read(invoice.id),
  ]);
  return readInvoice({ invoice, payments, lineCount, notes: attempts }, parts.amounts);
}

/** All payments of an invoice, with their intents. */
export async function paymentsOf(stripe: Stripe, invoice: Stripe.Invoice): Promise<readonly Stripe.InvoicePayment[]> {
  const page = invoice.payments;
  if (page && !page.has_more) return page.data;
  const parameters = { invoice: invoice.id, limit: PAGE, expand: ['data.payment.payment_intent'] };
  return asking(() => stripe.invoicePayments.list(parameters).autoPagingToArray({ limit: 1_000 }));
}

async function countLines(stripe: Stripe, { id, lines }: Stripe.Invoice): Promise<number> {
  if (!lines.has_more) return lines.data.length;
  const all = await asking(() =>
    stripe.invoices.listLineItems(id, { limit: PAGE }).autoPagingToArray({ limit: 10_000 }),
  );
  return all.length;
}

function deletedInvoice(id: string): ProcessorInvoice {
  return {
    id,
    number: null,
    customerId: '',
    currency: '',
    status: 'deleted',
    lineCount: 0,
    totalMinor: 0n,
    amountPaidMinor: 0n,
    metadata: {},
    payment: null,
  };
}
