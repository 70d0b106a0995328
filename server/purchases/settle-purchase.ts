import { isDeepStrictEqual } from 'node:util';
import type { NextAction } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { decideSettlement, type Decision } from '../domain/settlement.ts';
import type { ProcessorInvoice } from '../payments/payment-gateway.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { endUnpaid } from './end-unpaid.ts';
import { applyKindRule } from './fulfilment.ts';
import { changePurchase, isOpen, lockPurchase, type PurchaseKey, type PurchaseRow } from './purchase-row.ts';
import { succeed } from './succeed-purchase.ts';

/**
 * The only writer of money. Looks at the processor's own record of the invoice and makes the purchase say what is true; called
 * alike by request, webhook and sweeper, in any order and at the same time. Answers what was decided, or `null` when there is
 * nothing to look at.
 */
export async function settlePurchase(
  billing: Billing,
  key: PurchaseKey,
  processorInvoiceId: string | null,
  cause: string,
): Promise<Decision | null> {
  if (processorInvoiceId === null) return null;
  // Asked anew each time, and before the lock: what a webhook or an earlier answer said is not believed.
  const invoice = await billing.gateway.retrieveInvoice(processorInvoiceId);
  await billing.probe('settle.before');
  const catalogue = await billing.catalogue();
  const decision = await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, key.customerId);
    const purchase = await lockPurchase(transaction, key);
    const processorCustomerId = await readProcessorCustomer(transaction, key.customerId);
    const decided = guarded(billing, decideSettlement(factsOf(purchase, processorCustomerId), invoice));
    if (!isOpen(purchase.status) && billing.guards.single_credit) {
      await noteLateMoney(billing, transaction, purchase, decided);
      return decided;
    }
    await apply({ billing, transaction, purchase, invoice, cause, catalogue }, decided);
    return decided;
  });
  await billing.probe('settle.committed');
  return decision;
}

interface Settling {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly purchase: PurchaseRow;
  readonly invoice: ProcessorInvoice;
  readonly cause: string;
  readonly catalogue: Awaited<ReturnType<Billing['catalogue']>>;
}

function factsOf(purchase: PurchaseRow, processorCustomerId: string) {
  return {
    id: purchase.id,
    processorCustomerId,
    currency: purchase.currency,
    totalMinor: purchase.total_minor,
    attempt: purchase.attempt,
  };
}

function guarded(billing: Billing, decision: Decision): Decision {
  return decision.kind === 'review' && !billing.guards.amount_check ? { kind: 'credit' } : decision;
}

async function apply(settling: Settling, decision: Decision): Promise<void> {
  switch (decision.kind) {
    case 'credit':
      return credit(settling);
    case 'review':
      return holdForReview(settling, decision.reason);
    case 'requires_action':
      if (settling.purchase.off_session) await refused(settling, 'requires_action');
      return change(settling, { status: 'requires_action', next_action: nextActionOf(settling.billing, decision) });
    case 'processing':
      return change(settling, { status: 'processing', next_action: null });
    case 'declined':
      await refused(settling, 'requires_payment_method');
      if (decision.isFinal) await blockMethod(settling);
      return change(settling, { status: 'requires_payment_method', failure_code: decision.code, next_action: null });
    case 'voided':
      return endUnpaid(settling.billing, settling.transaction, settling.purchase, settling.cause);
    case 'unfinished':
    case 'unpaid':
    case 'wait':
      return;
  }
}

/** The bank asked not to be asked again with this card; it would be counted against the seller. */
async function blockMethod({ billing, transaction, purchase }: Settling): Promise<void> {
  await transaction
    .updateTable('payment_method')
    .set({ refused_for_good_at: billing.now() })
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.payment_method_id)
    .where('refused_for_good_at', 'is', null)
    .execute();
}

/** Told once for each attempt: looking at the same refusal again is no second one. */
async function refused({ billing, transaction, purchase }: Settling, status: PurchaseRow['status']): Promise<void> {
  if (purchase.status !== status) await applyKindRule('refused', { billing, transaction, purchase });
}

function change(settling: Settling, values: Parameters<typeof changePurchase>[3]): Promise<void> {
  const { billing, transaction, purchase, cause } = settling;
  const isSame =
    values.status === purchase.status &&
    (values.failure_code === undefined || values.failure_code === purchase.failure_code) &&
    (values.next_action === undefined || isSameJson(values.next_action, purchase.next_action));
  // What did not change is not touched, so that "nothing happened for an hour" can be seen.
  return isSame ? Promise.resolve() : changePurchase(billing, transaction, purchase, values, cause);
}

/** The database gives the same object back with its keys in an order of its own. */
function isSameJson(text: string | null, stored: unknown): boolean {
  return isDeepStrictEqual(text === null ? null : JSON.parse(text), stored);
}

/** Credit, invoice and purchase in one transaction: there is no "paid but not credited" to be seen. */
async function credit({ billing, transaction, purchase, invoice, cause, catalogue }: Settling): Promise<void> {
  await succeed({ billing, transaction, purchase, cause, catalogue, amountPaidMinor: invoice.amountPaidMinor });
}

async function holdForReview(settling: Settling, reason: string): Promise<void> {
  const { billing, transaction, purchase, invoice, cause } = settling;
  if (purchase.needs_review === reason) return;
  billing.log.error('A purchase was paid differently than quoted and was not credited', {
    customerId: purchase.customer_id,
    purchaseId: purchase.id,
    reason,
    totalMinor: purchase.total_minor,
    amountPaidMinor: invoice.amountPaidMinor,
  });
  const values = { status: 'processing', needs_review: reason, next_action: null } as const;
  await changePurchase(billing, transaction, purchase, values, `${cause}: ${reason}`);
}

/** Cannot happen while an invoice is voided before its purchase ends; if it does, a person has to know. */
async function noteLateMoney(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  decision: Decision,
): Promise<void> {
  const isPaid = decision.kind === 'credit' || decision.kind === 'review';
  if (!isPaid || purchase.status === 'succeeded' || purchase.needs_review !== null) return;
  if (await isSentBack(transaction, purchase)) return;
  billing.log.error('Money arrived for a purchase that had ended', {
    customerId: purchase.customer_id,
    purchaseId: purchase.id,
  });
  await changePurchase(billing, transaction, purchase, { needs_review: 'paid_after_end' }, 'late money');
}

/** A person has looked at it and refunded it. */
async function isSentBack(transaction: BillingTransaction, purchase: PurchaseRow): Promise<boolean> {
  const refund = await transaction
    .selectFrom('refund')
    .select('id')
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .where('status', 'in', ['pending', 'succeeded'])
    .executeTakeFirst();
  return refund !== undefined;
}

async function readProcessorCustomer(transaction: BillingTransaction, customerId: string): Promise<string> {
  const row = await transaction
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row?.processor_customer_id ?? '';
}

function nextActionOf(billing: Billing, decision: Extract<Decision, { kind: 'requires_action' }>): string {
  const { gateway } = billing;
  const action: NextAction =
    gateway.provider === 'sandbox'
      ? { type: 'sandbox_challenge', challengeId: decision.clientSecret }
      : {
          type: 'stripe_next_action',
          clientSecret: decision.clientSecret,
          publishableKey: gateway.publishableKey ?? '',
          step: decision.step,
          scriptUrl: gateway.scriptUrl,
        };
  return JSON.stringify(action);
}
