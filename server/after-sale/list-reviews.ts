import type { OpenReviews } from '../../contract/operator-money.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';

const SHOWN = 200;

/** What waits for a person, of all customers, the oldest first. */
export async function listReviews(billing: Billing): Promise<OpenReviews> {
  const catalogue = await billing.catalogue();
  const rows = await billing.database.db
    .selectFrom('purchase')
    .innerJoin('customer', 'customer.customer_id', 'purchase.customer_id')
    .select(['external_id', 'id', 'kind', 'status', 'needs_review', 'total_minor', 'purchase.currency', 'updated_at'])
    .where('needs_review', 'is not', null)
    .orderBy('updated_at')
    .limit(SHOWN)
    .execute();
  return {
    items: rows.map((row) => ({
      customer: row.external_id,
      purchaseId: row.id,
      kind: row.kind,
      status: row.status,
      reason: row.needs_review ?? '',
      total: toMoney(row.total_minor, row.currency, exponentOf(catalogue, row.currency)),
      since: row.updated_at.toISOString(),
    })),
  };
}
