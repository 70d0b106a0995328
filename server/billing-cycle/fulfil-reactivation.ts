import type { PlanDefinition } from '../domain/catalogue.ts';
import { keepTerms } from '../store/plan-terms.ts';
import type { PurchaseEvent } from '../purchases/fulfilment.ts';
import { FOREVER } from '../domain/change-outcome.ts';

/** Opens a subscription with an anchor of its own. The canceled one stays as it is: what it had is history. */
export async function fulfilReactivation({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const { planKey, plan, anchorAt, paidUntil } = quote.terms as {
    planKey: string;
    plan: PlanDefinition;
    anchorAt: string;
    paidUntil: string | null;
  };
  const columns = {
    plan_key: planKey,
    terms_id: await keepTerms(transaction, planKey, plan),
    status: 'active',
    anchor_at: new Date(anchorAt),
    paid_until: paidUntil === null ? FOREVER : new Date(paidUntil),
  } as const;
  const live = await transaction
    .selectFrom('subscription')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('status', '<>', 'canceled')
    .executeTakeFirst();
  if (live) {
    // Somebody else opened one while the bank was thinking. The customer has paid for this plan, and so gets it.
    await transaction
      .updateTable('subscription')
      .set(columns)
      .where('customer_id', '=', customerId)
      .where('id', '=', live.id)
      .execute();
    return;
  }
  await transaction
    .insertInto('subscription')
    .values({
      customer_id: customerId,
      id: billing.newId(),
      ...columns,
      payment_method_id: purchase.payment_method_id,
      created_at: billing.now(),
    })
    .execute();
}
