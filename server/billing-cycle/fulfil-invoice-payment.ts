import { billingPeriodAt } from '../domain/periods.ts';
import { planOf } from '../domain/plan-standing.ts';
import type { PurchaseEvent } from '../purchases/fulfilment.ts';
import { FOREVER } from '../domain/change-outcome.ts';

/**
 * An invoice from elsewhere has been paid. When it is what the subscription was past due for, that goes on, paid for the period that
 * the invoice stood in the way of.
 */
export async function fulfilInvoicePayment({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const subscription = await transaction
    .selectFrom('subscription')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('past_due_invoice_id', '=', quote.pays_invoice_id)
    .where('status', '=', 'past_due')
    .forUpdate()
    .executeTakeFirst();
  if (!subscription) return;
  const plan = planOf(await billing.catalogue(), { planKey: subscription.plan_key });
  const from = subscription.paid_until ?? billing.now();
  const end = plan ? (billingPeriodAt(subscription.anchor_at, plan.interval, from).end ?? FOREVER) : from;
  await transaction
    .updateTable('subscription')
    .set({ status: 'active', past_due_invoice_id: null, paid_until: end })
    .where('customer_id', '=', customerId)
    .where('id', '=', subscription.id)
    .execute();
}

/** The payment was left; the invoice is owed as before. */
export async function invoicePaymentEnded({ transaction, purchase }: PurchaseEvent): Promise<void> {
  await transaction
    .updateTable('invoice')
    .set({ purchase_id: null, processor_invoice_id: null })
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .execute();
}
