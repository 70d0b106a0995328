/**
 * Refunds, disputes, fraud warnings and returned payments. What is not known at once (a refund on its way, a dispute of
 * a card that complains later) is a row with its time, made to happen by whoever looks next.
 */
import { GatewayError, type ProcessorAfterSale, type ProcessorRefund } from '../payment-gateway.ts';
import { newSandboxId, type Books } from './books.ts';
import { recordEvent, type SandboxEventType } from './events.ts';
import { lockInvoice } from './invoice-row.ts';
import type { SandboxClient } from './sandbox-database.ts';
import { findTestCard, type TestCard } from './test-cards.ts';

interface RefundRow {
  readonly id: string;
  readonly status: ProcessorRefund['status'];
  readonly amount_minor: bigint;
  readonly metadata: Readonly<Record<string, string>>;
}

interface DisputeRow {
  readonly id: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly amount_minor: bigint;
  readonly reason: string;
}

/** What became of the money, as it is now. */
export async function lookAfterSale(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
): Promise<ProcessorAfterSale> {
  await resolveDueAfterSale(books, client, invoiceId);
  const [invoice] = await client.query<{ amount_paid_minor: bigint; fraud_warning: boolean; failed_late: boolean }>(
    'select amount_paid_minor, fraud_warning, failed_late from invoice where id = $1',
    [invoiceId],
  );
  if (!invoice) throw new GatewayError('missing', `There is no invoice ${invoiceId}.`);
  const refunds = await client.query<RefundRow>(
    'select id, status, amount_minor, metadata from refund where invoice_id = $1 order by created_at, id',
    [invoiceId],
  );
  const disputes = await client.query<DisputeRow>(
    `select id, status, amount_minor, reason from dispute where invoice_id = $1 and status <> 'expected'
     order by opens_at, id`,
    [invoiceId],
  );
  return {
    invoiceId,
    amountPaidMinor: invoice.amount_paid_minor,
    amountRefundedMinor: refunds.reduce(
      (sum, { status, amount_minor: amount }) => sum + (status === 'succeeded' ? amount : 0n),
      0n,
    ),
    refunds: refunds.map(describeRefund),
    disputes: disputes.map(({ id, status, amount_minor: amountMinor, reason }) => ({
      id,
      status,
      amountMinor,
      reason,
    })),
    fraudWarning: invoice.fraud_warning,
    failedLate: invoice.failed_late,
  };
}

function describeRefund({ id, status, amount_minor: amountMinor, metadata }: RefundRow): ProcessorRefund {
  return { id, status, amountMinor, metadata };
}

/** Gives money back at once, or after a while with a card whose refunds take time. Never more than is left of the payment. */
export async function refund(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
  input: { readonly amountMinor: bigint; readonly reason: string; readonly metadata: Readonly<Record<string, string>> },
): Promise<ProcessorRefund> {
  await resolveDueAfterSale(books, client, invoiceId);
  const invoice = await lockInvoice(client, invoiceId);
  if (input.amountMinor <= 0n) throw new GatewayError('invalid_request', 'A refund is more than nothing.');
  if (input.amountMinor > (await refundable(client, invoiceId, invoice.amount_paid_minor))) {
    throw new GatewayError('invalid_request', 'That is more than is left of the payment.');
  }
  const card = await cardOf(client, invoiceId);
  const isLater = card?.refunds === 'succeed_later' || card?.refunds === 'fail_later';
  const [row] = await client.query<RefundRow>(
    `insert into refund (id, invoice_id, amount_minor, reason, metadata, status, resolves_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, status, amount_minor, metadata`,
    [
      newSandboxId('re'),
      invoiceId,
      input.amountMinor,
      input.reason,
      JSON.stringify(input.metadata),
      isLater ? 'pending' : 'succeeded',
      isLater ? new Date(books.now().getTime() + books.delays.processingMs) : null,
      books.now(),
    ],
  );
  if (!row) throw new Error('The refund was not written.');
  await tell(books, client, invoiceId, isLater ? 'refund.created' : 'charge.refunded');
  return describeRefund(row);
}

/** Money that is on its way back, went back, or is held by the bank cannot be given back again. */
async function refundable(client: SandboxClient, invoiceId: string, paidMinor: bigint): Promise<bigint> {
  const [gone] = await client.query<{ minor: bigint }>(
    `select (coalesce((select sum(amount_minor) from refund where invoice_id = $1 and status in ('pending','succeeded')), 0)
       + coalesce((select sum(amount_minor) from dispute where invoice_id = $1 and status in ('open','lost')), 0))::bigint as minor`,
    [invoiceId],
  );
  return paidMinor - (gone?.minor ?? 0n);
}

/** The cardholder complains to the bank, which takes the money back until it has decided. Answers the dispute's id. */
export async function openDispute(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
  input: { readonly amountMinor?: bigint; readonly reason?: string } = {},
): Promise<string> {
  const invoice = await lockInvoice(client, invoiceId);
  const left = await refundable(client, invoiceId, invoice.amount_paid_minor);
  const amountMinor = input.amountMinor ?? left;
  if (amountMinor <= 0n || amountMinor > left) {
    throw new GatewayError('invalid_state', 'Nothing of that payment is left to be disputed.');
  }
  const id = newSandboxId('dp');
  await client.query(
    `insert into dispute (id, invoice_id, amount_minor, reason, status, opens_at) values ($1, $2, $3, $4, 'open', $5)`,
    [id, invoiceId, amountMinor, input.reason ?? 'fraudulent', books.now()],
  );
  await tell(books, client, invoiceId, 'charge.dispute.created');
  return id;
}

/** The bank decides the open dispute. */
export async function closeDispute(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
  outcome: 'won' | 'lost',
): Promise<void> {
  await resolveDueAfterSale(books, client, invoiceId);
  await lockInvoice(client, invoiceId);
  const closed = await client.query<{ id: string }>(
    `update dispute set status = $2, closed_at = $3 where id = (select id from dispute where invoice_id = $1
       and status = 'open' order by opens_at, id limit 1) returning id`,
    [invoiceId, outcome, books.now()],
  );
  if (closed.length === 0) throw new GatewayError('invalid_state', 'There is no open dispute.');
  await tell(books, client, invoiceId, 'charge.dispute.closed');
}

export async function warnOfFraud(books: Books, client: SandboxClient, invoiceId: string): Promise<void> {
  await lockInvoice(client, invoiceId);
  await client.query('update invoice set fraud_warning = true where id = $1', [invoiceId]);
  await tell(books, client, invoiceId, 'radar.early_fraud_warning.created');
}

/** The bank takes a payment back that had succeeded, as with a returned debit. */
export async function failLate(books: Books, client: SandboxClient, invoiceId: string): Promise<void> {
  const invoice = await lockInvoice(client, invoiceId);
  if (invoice.amount_paid_minor === 0n) throw new GatewayError('invalid_state', 'Nothing was paid.');
  await client.query('update invoice set failed_late = true where id = $1', [invoiceId]);
  await tell(books, client, invoiceId, 'charge.failed');
}

/** Called when a payment succeeded: the holder of some cards complains later. */
export async function expectDispute(books: Books, client: SandboxClient, invoiceId: string): Promise<void> {
  await client.query(
    `insert into dispute (id, invoice_id, amount_minor, reason, status, opens_at)
     select $2, id, total_minor, 'fraudulent', 'expected', $3 from invoice where id = $1`,
    [invoiceId, newSandboxId('dp'), new Date(books.now().getTime() + books.delays.disputeMs)],
  );
}

/** Makes happen what is due for one invoice. */
export async function resolveDueAfterSale(books: Books, client: SandboxClient, invoiceId: string): Promise<void> {
  const now = books.now();
  const due = await client.query(
    `select 1 from refund where invoice_id = $1 and status = 'pending' and resolves_at <= $2
     union all select 1 from dispute where invoice_id = $1 and status = 'expected' and opens_at <= $2`,
    [invoiceId, now],
  );
  if (due.length === 0) return;
  const invoice = await lockInvoice(client, invoiceId);
  const card = await cardOf(client, invoiceId);
  const status = card?.refunds === 'fail_later' ? 'failed' : 'succeeded';
  const resolved = await client.query(
    `update refund set status = $3 where invoice_id = $1 and status = 'pending' and resolves_at <= $2 returning id`,
    [invoiceId, now, status],
  );
  for (const _ of resolved) {
    await tell(books, client, invoiceId, status === 'failed' ? 'refund.failed' : 'charge.refunded');
  }
  await openExpectedDisputes(books, client, invoiceId, await refundable(client, invoiceId, invoice.amount_paid_minor));
}

/** What was refunded meanwhile cannot be disputed any more. */
async function openExpectedDisputes(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
  leftMinor: bigint,
): Promise<void> {
  const due = `invoice_id = $1 and status = 'expected' and opens_at <= $2`;
  if (leftMinor <= 0n) {
    await client.query(`delete from dispute where ${due}`, [invoiceId, books.now()]);
    return;
  }
  const opened = await client.query(
    `update dispute set status = 'open', amount_minor = least(amount_minor, $3) where ${due} returning id`,
    [invoiceId, books.now(), leftMinor],
  );
  for (const _ of opened) await tell(books, client, invoiceId, 'charge.dispute.created');
}

/** Invoices for which something after the sale is due, for the loop of the processor. */
export async function invoicesDueAfterSale(books: Books): Promise<readonly string[]> {
  const rows = await books.database.query<{ invoice_id: string }>(
    `select invoice_id from refund where status = 'pending' and resolves_at <= $1
     union select invoice_id from dispute where status = 'expected' and opens_at <= $1 limit 100`,
    [books.now()],
  );
  return rows.map(({ invoice_id: id }) => id);
}

async function cardOf(client: SandboxClient, invoiceId: string): Promise<TestCard | null> {
  const [payment] = await client.query<{ test_card: string }>(
    `select test_card from payment where invoice_id = $1 and status = 'succeeded' limit 1`,
    [invoiceId],
  );
  return payment ? findTestCard(payment.test_card) : null;
}

async function tell(books: Books, client: SandboxClient, invoiceId: string, type: SandboxEventType): Promise<void> {
  const card = await cardOf(client, invoiceId);
  await recordEvent(books, client, { type, invoiceId, mode: card?.deliveryMode });
}
