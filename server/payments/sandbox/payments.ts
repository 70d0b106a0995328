/**
 * Attempts and the bank's answers. A harsh processor on purpose: two payments with different keys for the same invoice can
 * both take the money, so that nothing but the server's own care prevents it.
 */
import { GatewayError, type ProcessorFailure } from '../payment-gateway.ts';
import { expectDispute } from './after-sale.ts';
import { newSandboxId, type Books } from './books.ts';
import { recordEvent, type SandboxEventType } from './events.ts';
import { lockInvoice } from './invoice-row.ts';
import type { SandboxClient } from './sandbox-database.ts';
import { findTestCard, type CardOutcome, type TestCard } from './test-cards.ts';

interface DuePayment {
  readonly id: string;
  readonly test_card: string;
}

export interface PayInput {
  readonly paymentMethodId: string;
  readonly offSession: boolean;
  readonly attempt: number;
}

/** How the call behaves, beside what happens to the payment. */
export interface PaymentBegun {
  readonly card: TestCard;
  /** Until then the call does not answer. */
  readonly waitsUntil: Date | null;
}

/** Starts an attempt and carries it as far as the card goes. */
export async function beginPayment(
  books: Books,
  client: SandboxClient,
  invoiceId: string,
  input: PayInput,
): Promise<PaymentBegun> {
  await resolveDuePayments(books, client, invoiceId);
  const invoice = await lockInvoice(client, invoiceId);
  if (invoice.status !== 'open') throw new GatewayError('invalid_state', `The invoice is ${invoice.status}.`);
  const [method] = await client.query<{ customer_id: string; test_card: string }>(
    'select customer_id, test_card from payment_method where id = $1 and detached_at is null',
    [input.paymentMethodId],
  );
  if (method?.customer_id !== invoice.customer_id)
    throw new GatewayError('missing', 'There is no such payment method.');
  const card = findTestCard(method.test_card);
  if (!card) throw new GatewayError('invalid_request', `There is no test card ${method.test_card}.`);
  // A new attempt takes the place of a challenge that nobody answered.
  await client.query(`update payment set status = 'canceled' where invoice_id = $1 and status = 'requires_action'`, [
    invoiceId,
  ]);
  const paymentId = newSandboxId('pay');
  await client.query(
    `insert into payment (id, invoice_id, attempt, payment_method_id, test_card, status, created_at)
     values ($1, $2, $3, $4, $5, 'processing', $6)`,
    [paymentId, invoiceId, input.attempt, input.paymentMethodId, card.key, books.now()],
  );
  return {
    card,
    waitsUntil: await carryOut(books, client, paymentId, card, effectiveOutcome(card.outcome, input.offSession)),
  };
}

/** Nobody is there to answer a challenge: the bank declines at once. */
function effectiveOutcome(outcome: CardOutcome, offSession: boolean): CardOutcome {
  if (outcome.kind !== 'challenge' || !offSession) return outcome;
  return { kind: 'declined', failure: { code: 'card_declined', declineCode: 'authentication_required' } };
}

async function carryOut(
  books: Books,
  client: SandboxClient,
  paymentId: string,
  card: TestCard,
  outcome: CardOutcome,
): Promise<Date | null> {
  switch (outcome.kind) {
    case 'approved':
      await succeed(books, client, paymentId, card);
      return null;
    case 'declined':
      await fail(books, client, paymentId, card, outcome.failure);
      return null;
    case 'challenge':
      await client.query(`update payment set status = 'requires_action', challenge_id = $2 where id = $1`, [
        paymentId,
        newSandboxId('challenge'),
      ]);
      await tell(books, client, paymentId, card, 'invoice.payment_action_required');
      return null;
    case 'later': {
      const delayMs = outcome.wait === 'slow' ? books.delays.slowMs : books.delays.processingMs;
      const resolvesAt = new Date(books.now().getTime() + delayMs);
      await client.query('update payment set resolves_at = $2 where id = $1', [paymentId, resolvesAt]);
      if (outcome.wait === 'slow') return resolvesAt;
      await tell(books, client, paymentId, card, 'invoice.payment_processing');
      return null;
    }
  }
}

/** Whoever looks at an invoice first makes happen what is due: no timer of this process has to survive for it. */
export async function resolveDuePayments(books: Books, client: SandboxClient, invoiceId: string): Promise<void> {
  const waiting = `select id, test_card from payment where invoice_id = $1 and status = 'processing' and resolves_at <= $2`;
  const values = [invoiceId, books.now()];
  if ((await client.query<DuePayment>(waiting, values)).length === 0) return;
  await lockInvoice(client, invoiceId);
  // Read again under the lock: somebody else may have been first.
  for (const due of await client.query<DuePayment>(`${waiting} order by created_at, id`, values)) {
    const card = findTestCard(due.test_card);
    if (card?.outcome.kind !== 'later') continue;
    if (card.outcome.failure) await fail(books, client, due.id, card, card.outcome.failure);
    else await succeed(books, client, due.id, card);
  }
}

/** The pretend bank's answer. An answer to a payment that no longer waits for one changes nothing. */
export async function answerChallenge(
  books: Books,
  client: SandboxClient,
  challengeId: string,
  outcome: 'approve' | 'fail',
): Promise<void> {
  const [found] = await client.query<{ invoice_id: string }>('select invoice_id from payment where challenge_id = $1', [
    challengeId,
  ]);
  if (!found) throw new GatewayError('missing', 'There is no such challenge.');
  await lockInvoice(client, found.invoice_id);
  const [payment] = await client.query<DuePayment & { status: string }>(
    'select id, test_card, status from payment where challenge_id = $1',
    [challengeId],
  );
  const card = findTestCard(payment?.test_card ?? '');
  if (payment?.status !== 'requires_action' || card?.outcome.kind !== 'challenge') return;
  if (card.outcome.answer === null) return;
  if (outcome === 'approve' && card.outcome.answer === 'counts') await succeed(books, client, payment.id, card);
  else
    await fail(books, client, payment.id, card, { code: 'payment_intent_authentication_failure', declineCode: null });
}

async function succeed(books: Books, client: SandboxClient, paymentId: string, card: TestCard): Promise<void> {
  const now = books.now();
  await client.query(`update payment set status = 'succeeded', resolves_at = null where id = $1`, [paymentId]);
  await client.query(
    `insert into charge (id, payment_id, invoice_id, customer_id, amount_minor, currency, created_at)
     select $2, payment.id, invoice.id, invoice.customer_id, invoice.total_minor, invoice.currency, $3
     from payment join invoice on invoice.id = payment.invoice_id where payment.id = $1`,
    [paymentId, newSandboxId('ch'), now],
  );
  await client.query(
    `update invoice set status = 'paid', paid_at = coalesce(paid_at, $2), amount_paid_minor = amount_paid_minor + total_minor
     where id = (select invoice_id from payment where id = $1)`,
    [paymentId, now],
  );
  await tell(books, client, paymentId, card, 'invoice.paid');
  if (card.isDisputedLater === true) {
    const [paid] = await client.query<{ invoice_id: string }>('select invoice_id from payment where id = $1', [
      paymentId,
    ]);
    if (paid) await expectDispute(books, client, paid.invoice_id);
  }
}

async function fail(
  books: Books,
  client: SandboxClient,
  paymentId: string,
  card: TestCard,
  failure: ProcessorFailure,
): Promise<void> {
  await client.query(
    `update payment set status = 'requires_payment_method', resolves_at = null, failure_code = $2, failure_decline_code = $3
     where id = $1`,
    [paymentId, failure.code, failure.declineCode],
  );
  await tell(books, client, paymentId, card, 'invoice.payment_failed');
}

async function tell(
  books: Books,
  client: SandboxClient,
  paymentId: string,
  card: TestCard,
  type: SandboxEventType,
): Promise<void> {
  const [row] = await client.query<{ invoice_id: string }>('select invoice_id from payment where id = $1', [paymentId]);
  if (row) await recordEvent(books, client, { type, invoiceId: row.invoice_id, mode: card.deliveryMode });
}
