import type { PlanList } from '../../contract/plan.ts';
import type { Billing } from '../context.ts';
import { listPlans } from '../domain/plan-offers.ts';
import { DomainProblem } from '../problems.ts';
import { readChangeFacts } from './change-facts.ts';

/** What this customer can choose now. `billing` has the clock of the customer. Throws `not_found`. */
export async function readPlans(billing: Billing, customerId: string): Promise<PlanList> {
  const { db } = billing.database;
  const customer = await db
    .selectFrom('customer')
    .select('currency')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw new DomainProblem('not_found');
  const catalogue = await billing.catalogue();
  const { currency } = customer;
  return listPlans(await readChangeFacts(db, { customerId, currency, catalogue, at: billing.now() }));
}
