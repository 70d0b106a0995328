import type { Subscription } from '../../contract/account.ts';
import type { Billing } from '../context.ts';
import { describeSubscription as describe } from '../domain/describe-subscription.ts';
import { standingAt } from '../domain/subscription-state.ts';
import type { TaxedCustomer } from '../domain/tax.ts';
import { DomainProblem } from '../problems.ts';
import { readPlanDiscount, viewPlanDiscount } from '../promotions/plan-discount.ts';
import type { Executor } from '../store/database.ts';
import { readSeatsInUse } from '../store/feature-levels.ts';
import { selectSubscription, toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';

/** The subscription as of now. `null` when nothing says any more what the plan is. */
export async function describeSubscription(
  billing: Billing,
  executor: Executor,
  row: Row<'subscription'>,
  customer: TaxedCustomer & { readonly currency: string },
): Promise<Subscription | null> {
  const now = billing.now();
  const catalogue = await billing.catalogue();
  const held = standingAt(catalogue, await toHeld(executor, row), now);
  const discount = await readPlanDiscount(executor, catalogue, {
    customerId: row.customer_id,
    planKey: held.planKey,
  });
  return describe({
    catalogue,
    id: row.id,
    held,
    cancelReason: row.cancel_reason,
    pausedAt: row.paused_at,
    seatsInUse: await readSeatsInUse(executor, { customerId: row.customer_id, catalogue, held }),
    discount: (recurringMinor) => discount && viewPlanDiscount(catalogue, discount, customer.currency, recurringMinor),
    customer,
    now,
  });
}

/** After something was done with it: the answer to the request. Throws `not_found`, `subscription_required`. */
export async function readDescribedSubscription(billing: Billing, customerId: string): Promise<Subscription> {
  const { db } = billing.database;
  const [row, customer] = await Promise.all([
    selectSubscription(db, customerId).executeTakeFirst(),
    db.selectFrom('customer').selectAll().where('customer_id', '=', customerId).executeTakeFirst(),
  ]);
  if (!customer) throw new DomainProblem('not_found');
  const { currency, country, region, tax_id: taxId } = customer;
  const subscription = row && (await describeSubscription(billing, db, row, { currency, country, region, taxId }));
  if (!subscription) throw new DomainProblem('subscription_required');
  return subscription;
}
