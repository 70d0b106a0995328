/** What becomes of a subscription when its bill is paid, refused, or given up. In the transaction that says so of the purchase. */
import type { Quote } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { discountedItems, writePaidItems } from '../domain/paid-items.ts';
import { policyOf } from '../domain/policy.ts';
import { recurringItems } from '../domain/recurring-charge.ts';
import { nextRetryAt } from '../domain/retry-plan.ts';
import { announce } from '../notifications/announce.ts';
import { announceInvoice } from '../notifications/payment-events.ts';
import type { PurchaseEvent } from '../purchases/fulfilment.ts';
import type { BillingTransaction } from '../store/database.ts';
import { toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';
import { changeCharge, lockCharge, type CycleCharge } from './cycle-charge.ts';
import { hasBackupMethod } from './charged-method.ts';
import { customerCredit } from './customer-credit.ts';
import { readRenewalTerms } from './renewal-terms.ts';

/** In these a subscription goes on when it is paid for. A canceled or paused one does not come back by a late payment. */
const GOING_ON: readonly Row<'subscription'>['status'][] = ['pending_payment', 'trialing', 'active', 'past_due'];

export async function fulfilRenewal({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const { subscriptionId, paidUntil, anchorAt } = readRenewalTerms(quote.terms);
  await changeCharge(
    transaction,
    { customer_id: customerId, purchase_id: purchase.id },
    { outcome: 'paid', next_retry_at: null },
  );
  const subscription = await lockSubscription(transaction, customerId, subscriptionId);
  if (!subscription || !GOING_ON.includes(subscription.status)) {
    // A bill is voided when its subscription ends, so only a payment that was under way comes here. A last bill does, too.
    if (paidUntil !== null)
      billing.log.error('A bill was paid after its subscription had ended', { customerId, purchaseId: purchase.id });
    return;
  }
  const isPaidUp =
    subscription.past_due_invoice_id === null || subscription.past_due_invoice_id === purchase.invoice_id;
  const isLater = paidUntil !== null && (subscription.paid_until === null || paidUntil > subscription.paid_until);
  await transaction
    .updateTable('subscription')
    .set({
      status: isPaidUp ? 'active' : subscription.status,
      past_due_invoice_id: isPaidUp ? null : subscription.past_due_invoice_id,
      paid_until: isLater ? paidUntil : subscription.paid_until,
      ...(isLater ? { paid_items: await paidItemsOf(billing, transaction, subscription, quote) } : {}),
      ...(anchorAt === null ? {} : { anchor_at: anchorAt }),
    })
    .where('customer_id', '=', customerId)
    .where('id', '=', subscriptionId)
    .execute();
  const type = subscription.status === 'past_due' && isPaidUp ? 'subscription.recovered' : 'subscription.renewed';
  const data = { subscriptionId, invoiceId: purchase.invoice_id, paidUntil: paidUntil?.toISOString() ?? null };
  await announce(billing, transaction, { customerId, type, data });
}

/** What the parts of the plan cost after a discount: no more than that is credited when the plan changes within the period. */
async function paidItemsOf(
  billing: Billing,
  transaction: BillingTransaction,
  subscription: Row<'subscription'>,
  quote: Row<'quote'>,
): Promise<string | null> {
  const { lines } = quote.body as Quote;
  const off = lines
    .filter(({ type }) => type === 'discount')
    .reduce((sum, { amount }) => sum - BigInt(amount.minor), 0n);
  if (off <= 0n) return null;
  const held = await toHeld(transaction, subscription);
  return writePaidItems(discountedItems(recurringItems(await billing.catalogue(), held, quote.currency), off));
}

/** The first refusal starts the retries. A backup method is tried at once, before anybody is called past due. */
export async function renewalRefused({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const key = { customer_id: purchase.customer_id, purchase_id: purchase.id };
  const charge = await lockCharge(transaction, key);
  if (!charge || charge.outcome !== null) return;
  const now = billing.now();
  const { renewal } = policyOf(await billing.catalogue());
  const failedAt = charge.failed_at ?? now;
  const triesBackup = purchase.attempt === 1 && (await hasBackupMethod(transaction, purchase));
  if (triesBackup) {
    await changeCharge(transaction, key, { failed_at: failedAt, next_retry_at: now });
    return;
  }
  // After the last one the worker comes once more, to give up.
  const next = nextRetryAt(renewal, { failedAt, used: charge.retries_used }, now) ?? now;
  await changeCharge(transaction, key, { failed_at: failedAt, next_retry_at: next });
  await markPastDue(billing, transaction, charge, purchase.invoice_id, readRenewalTerms(quote.terms).anchorAt);
}

async function markPastDue(
  billing: Billing,
  transaction: BillingTransaction,
  charge: CycleCharge,
  invoiceId: string | null,
  anchorAt: Date | null,
): Promise<void> {
  const { customer_id: customerId, subscription_id: subscriptionId } = charge;
  if (invoiceId !== null) {
    await transaction
      .updateTable('invoice')
      .set((row) => ({ due_at: row.fn.coalesce('due_at', row.val(billing.now())) }))
      .where('customer_id', '=', customerId)
      .where('id', '=', invoiceId)
      .where('status', '=', 'outstanding')
      .execute();
  }
  const { numUpdatedRows } = await transaction
    .updateTable('subscription')
    .set((row) => ({
      status: 'past_due',
      past_due_invoice_id: row.fn.coalesce('past_due_invoice_id', row.val(invoiceId)),
      // The trial is over, paid or not.
      ...(anchorAt === null ? {} : { anchor_at: anchorAt }),
    }))
    .where('customer_id', '=', customerId)
    .where('id', '=', subscriptionId)
    .where('status', 'in', ['trialing', 'active'])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const data = { subscriptionId, invoiceId };
  await announce(billing, transaction, { customerId, type: 'subscription.past_due', data });
}

/** Given up, or voided at the processor by somebody else. Either way nobody can be charged for it any more. */
export async function renewalEnded({ billing, transaction, purchase }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const key = { customer_id: customerId, purchase_id: purchase.id };
  const charge = await lockCharge(transaction, key);
  if (!charge) return;
  await changeCharge(transaction, key, { outcome: 'uncollectible', next_retry_at: null });
  await customerCredit.giveBack(transaction, { customerId, purchaseId: purchase.id, now: billing.now() });
  if (purchase.cancel_requested_at === null) {
    billing.log.error('A bill was voided at the processor, and not by us', { customerId, purchaseId: purchase.id });
    return;
  }
  const given = await transaction
    .updateTable('invoice')
    .set({ status: 'uncollectible' })
    .where('customer_id', '=', customerId)
    .where('purchase_id', '=', purchase.id)
    .where('status', '=', 'outstanding')
    .returning('id')
    .executeTakeFirst();
  await announceInvoice(billing, transaction, customerId, given?.id ?? null, 'invoice.uncollectible');
  await transaction
    .updateTable('subscription')
    .set({
      status: 'canceled',
      canceled_at: billing.now(),
      past_due_invoice_id: null,
      scheduled_kind: null,
      scheduled_plan_key: null,
      scheduled_terms_id: null,
      scheduled_seats: null,
      scheduled_at: null,
    })
    .where('customer_id', '=', customerId)
    .where('id', '=', charge.subscription_id)
    .where('status', '=', 'past_due')
    .execute();
  const data = { subscriptionId: charge.subscription_id, reason: 'unpaid' };
  await announce(billing, transaction, { customerId, type: 'subscription.canceled', data });
}

export async function lockSubscription(
  transaction: BillingTransaction,
  customerId: string,
  subscriptionId: string,
): Promise<Row<'subscription'> | null> {
  const row = await transaction
    .selectFrom('subscription')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', subscriptionId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
