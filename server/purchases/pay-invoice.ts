import type { DeclineCode } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { GatewayError, type Keyed } from '../payments/payment-gateway.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { applyKindRule } from './fulfilment.ts';
import { endUnpaid } from './end-unpaid.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseRow } from './purchase-row.ts';

/**
 * Sends the payment of the wanted attempt. That it is about to be sent is durable before it is; its key carries the number of
 * the attempt, so that sending it again is the same payment. Answers whether there is something to look at.
 */
export async function payInvoice(billing: Billing, purchase: PurchaseRow, invoiceId: string): Promise<boolean> {
  const committed = await commitAttempt(billing, purchase);
  if (!committed) return false;
  if (committed.processorMethodId === null) {
    await recordRefusal(billing, purchase, committed.attempt, 'payment_method_missing');
    return false;
  }
  await billing.probe('attempt.committed');
  const { attempt } = committed;
  try {
    await billing.gateway.payInvoice(
      invoiceId,
      { paymentMethodId: committed.processorMethodId, offSession: committed.offSession, attempt },
      payKey(billing, purchase, attempt),
    );
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return afterError(billing, purchase, attempt, error);
  }
  await billing.probe('pay.sent');
  return true;
}

function payKey(billing: Billing, purchase: PurchaseRow, attempt: number): Keyed {
  const isKeyed = billing.guards.attempt_key;
  return { idempotencyKey: isKeyed ? `pur_${purchase.id}_pay_${attempt}` : `pur_${billing.newId()}` };
}

interface CommittedAttempt {
  readonly attempt: number;
  /** `null`: there is no method to charge. */
  readonly processorMethodId: string | null;
  readonly offSession: boolean;
}

/** `null`: the purchase ended or is being canceled. Under the row's lock, as is the wish to cancel: one of them comes first. */
async function commitAttempt(billing: Billing, purchase: PurchaseRow): Promise<CommittedAttempt | null> {
  return billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (!isOpen(row.status) || row.cancel_requested_at !== null) return null;
    const method = await transaction
      .selectFrom('payment_method')
      .select('processor_id')
      .where('customer_id', '=', row.customer_id)
      .where('id', '=', row.payment_method_id)
      .executeTakeFirst();
    if (!method) return { attempt: row.attempt, processorMethodId: null, offSession: row.off_session };
    if (row.attempt_sent !== row.attempt) {
      await changePurchase(billing, transaction, row, { attempt_sent: row.attempt }, 'attempt');
    }
    return { attempt: row.attempt, processorMethodId: method.processor_id, offSession: row.off_session };
  });
}

async function afterError(
  billing: Billing,
  purchase: PurchaseRow,
  attempt: number,
  error: GatewayError,
): Promise<boolean> {
  switch (error.kind) {
    // Somebody else finished, the bank said no, or nobody knows: look.
    case 'declined':
    case 'invalid_state':
      return true;
    case 'unknown_outcome':
      if (!billing.guards.unknown_is_not_failed) await giveUp(billing, purchase);
      return true;
    // Refused before any effect. Another card may do.
    case 'missing':
    case 'invalid_request':
      await recordRefusal(billing, purchase, attempt, 'unknown');
      return false;
    default:
      throw error;
  }
}

/** Refused before anything could be taken. */
async function recordRefusal(
  billing: Billing,
  purchase: PurchaseRow,
  attempt: number,
  failureCode: DeclineCode,
): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, purchase.customer_id);
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (row.status !== 'pending' || row.attempt !== attempt) return;
    await applyKindRule('refused', { billing, transaction, purchase: row });
    const values = { status: 'requires_payment_method', failure_code: failureCode } as const;
    await changePurchase(billing, transaction, row, values, 'there is no payment method that can be charged');
  });
}

/** What must never be done, and only the chaos suite does: taking a lost answer for a "no". */
async function giveUp(billing: Billing, purchase: PurchaseRow): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, purchase.customer_id);
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (isOpen(row.status)) await endUnpaid(billing, transaction, { ...row, failure_code: 'unknown' }, 'guard off');
  });
}
