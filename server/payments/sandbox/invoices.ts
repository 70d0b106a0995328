import { GatewayError, type ProcessorInvoice, type ProcessorPaymentStatus } from '../payment-gateway.ts';
import { newSandboxId, type Books } from './books.ts';
import { recordEvent } from './events.ts';
import { lockInvoice } from './invoice-row.ts';
import { resolveDuePayments } from './payments.ts';
import type { SandboxClient } from './sandbox-database.ts';

interface PaymentRow {
  readonly id: string;
  readonly attempt: number;
  readonly status: ProcessorPaymentStatus;
  readonly failure_code: string | null;
  readonly failure_decline_code: string | null;
  readonly challenge_id: string | null;
}

/** The invoice as it is now: what became due meanwhile has happened. */
export async function lookAtInvoice(books: Books, client: SandboxClient, id: string): Promise<ProcessorInvoice> {
  await resolveDuePayments(books, client, id);
  const invoice = await lockInvoice(client, id);
  const [lines] = await client.query<{ count: number }>(
    'select count(*)::int from invoice_line where invoice_id = $1',
    [id],
  );
  // The newest attempt, unless an earlier one took the money or still may.
  const [payment] = await client.query<PaymentRow>(
    `select id, attempt, status, failure_code, failure_decline_code, challenge_id from payment where invoice_id = $1
     order by status = 'succeeded' desc, status = 'processing' desc, attempt desc, created_at desc limit 1`,
    [id],
  );
  return {
    id,
    number: invoice.number,
    customerId: invoice.customer_id,
    currency: invoice.currency,
    status: invoice.status,
    lineCount: lines?.count ?? 0,
    totalMinor: invoice.total_minor,
    amountPaidMinor: invoice.amount_paid_minor,
    metadata: invoice.metadata,
    payment: payment ? describePayment(payment) : null,
  };
}

function describePayment(row: PaymentRow): NonNullable<ProcessorInvoice['payment']> {
  return {
    id: row.id,
    status: row.status,
    failure: row.failure_code === null ? null : { code: row.failure_code, declineCode: row.failure_decline_code },
    clientSecret: row.challenge_id,
    attempt: row.attempt,
  };
}

export async function draftInvoice(
  books: Books,
  client: SandboxClient,
  input: {
    readonly processorCustomerId: string;
    readonly currency: string;
    readonly description: string;
    readonly metadata: Readonly<Record<string, string>>;
  },
): Promise<ProcessorInvoice> {
  const id = newSandboxId('in');
  await requireCustomer(client, input.processorCustomerId);
  await client.query(
    `insert into invoice (id, customer_id, currency, status, description, metadata, created_at)
     values ($1, $2, $3, 'draft', $4, $5, $6)`,
    [id, input.processorCustomerId, input.currency, input.description, JSON.stringify(input.metadata), books.now()],
  );
  return lookAtInvoice(books, client, id);
}

export async function requireCustomer(client: SandboxClient, id: string): Promise<void> {
  const rows = await client.query('select 1 from customer where id = $1', [id]);
  if (rows.length === 0) throw new GatewayError('missing', `There is no customer ${id}.`);
}

export async function addLine(
  client: SandboxClient,
  invoiceId: string,
  input: {
    readonly amountMinor: bigint;
    readonly currency: string;
    readonly description: string;
    readonly kind: string;
  },
): Promise<void> {
  const invoice = await lockInvoice(client, invoiceId);
  if (invoice.status !== 'draft') throw new GatewayError('invalid_state', 'Lines are added to drafts only.');
  if (invoice.currency !== input.currency)
    throw new GatewayError('invalid_request', "The currency is not the invoice's.");
  await client.query(
    `insert into invoice_line (invoice_id, line, kind, description, amount_minor)
     select $1, count(*) + 1, $2, $3, $4 from invoice_line where invoice_id = $1`,
    [invoiceId, input.kind, input.description, input.amountMinor],
  );
  await client.query('update invoice set total_minor = total_minor + $2 where id = $1', [invoiceId, input.amountMinor]);
}

export async function finalize(books: Books, client: SandboxClient, invoiceId: string): Promise<ProcessorInvoice> {
  const invoice = await lockInvoice(client, invoiceId);
  if (invoice.status !== 'draft') throw new GatewayError('invalid_state', 'Only a draft can be finalised.');
  // Too little to be worth a payment: processors settle it at once, and no money moves.
  const status = invoice.total_minor < books.minimumMinor(invoice.currency) ? 'paid' : 'open';
  const number = `SBX-${invoiceId.slice(-8).toUpperCase()}`;
  await client.query(
    `update invoice set status = $2, number = $3, finalized_at = $4::timestamptz,
       paid_at = case when $2 = 'paid' then $4::timestamptz end where id = $1`,
    [invoiceId, status, number, books.now()],
  );
  await recordEvent(books, client, { type: 'invoice.finalized', invoiceId, mode: undefined });
  if (status === 'paid') await recordEvent(books, client, { type: 'invoice.paid', invoiceId, mode: undefined });
  return lookAtInvoice(books, client, invoiceId);
}

export async function voidOpenInvoice(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
): Promise<ProcessorInvoice> {
  await resolveDuePayments(books, client, invoiceId);
  const invoice = await lockInvoice(client, invoiceId);
  const processing = await client.query(`select 1 from payment where invoice_id = $1 and status = 'processing'`, [
    invoiceId,
  ]);
  if (invoice.status !== 'open' || processing.length > 0) {
    throw new GatewayError('invalid_state', 'Only an open invoice whose payment is not under way can be voided.');
  }
  await client.query(`update invoice set status = 'void', voided_at = $2 where id = $1`, [invoiceId, books.now()]);
  await client.query(`update payment set status = 'canceled' where invoice_id = $1`, [invoiceId]);
  await recordEvent(books, client, { type: 'invoice.voided', invoiceId, mode: undefined });
  return lookAtInvoice(books, client, invoiceId);
}

export async function deleteDraft(client: SandboxClient, invoiceId: string): Promise<void> {
  const invoice = await lockInvoice(client, invoiceId);
  if (invoice.status !== 'draft') throw new GatewayError('invalid_state', 'Only a draft can be deleted.');
  await client.query(`update invoice set status = 'deleted' where id = $1`, [invoiceId]);
}
