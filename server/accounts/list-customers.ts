import { sql } from 'kysely';
import type { CustomerQuery, ListedCustomer } from '../../contract/customer-list.ts';
import type { Billing } from '../context.ts';
import { decodeCursor, toPage, UUID_KEY, type Page } from '../store/page.ts';

const LIMIT = 25;

/** Newest first: ids are minted in the order of time. Throws `invalid_request` for a cursor that is none of ours. */
export async function listCustomers(billing: Billing, query: CustomerQuery): Promise<Page<ListedCustomer>> {
  const { cursor, limit = LIMIT, search, status } = query;
  const [before] = cursor === undefined ? [] : decodeCursor(cursor, [UUID_KEY]);
  const rows = await billing.database.db
    .selectFrom('customer')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('subscription')
          .select(['plan_key', 'status', 'bill_held_reason', 'bill_held_since', 'bill_tries', 'cycle_lease_until'])
          .whereRef('subscription.customer_id', '=', 'customer.customer_id')
          // At most one runs; of those that ended, the last.
          .orderBy(sql`status <> 'canceled'`, 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('plan'),
      (join) => join.onTrue(),
    )
    .select(['customer.customer_id', 'external_id', 'name', 'email', 'country', 'currency', 'created_at', 'frozen_at'])
    .select(['plan.plan_key', 'plan.status', 'bill_held_reason', 'bill_held_since', 'bill_tries', 'cycle_lease_until'])
    .$if(before !== undefined, (select) => select.where('customer.customer_id', '<', before ?? ''))
    .$if(status !== undefined, (select) => select.where('plan.status', '=', status ?? 'active'))
    .$if(search !== undefined, (select) =>
      select.where(({ eb, or }) => {
        const beginning = `${escapePattern(search ?? '')}%`;
        const begins = (column: string) =>
          eb(sql<string>`lower(${sql.ref(column)})`, 'like', sql<string>`lower(${beginning})`);
        return or([begins('name'), begins('email'), begins('external_id')]);
      }),
    )
    .orderBy('customer.customer_id', 'desc')
    .limit(limit + 1)
    .execute();
  return toPage(
    rows,
    limit,
    (row) => [row.customer_id],
    (row) => ({
      id: row.customer_id,
      externalId: row.external_id,
      name: row.name,
      email: row.email,
      country: row.country,
      currency: row.currency,
      createdAt: row.created_at.toISOString(),
      subscription: row.plan_key === null || row.status === null ? null : { plan: row.plan_key, status: row.status },
      billHeld: viewHeldBill(row),
      frozenAt: row.frozen_at?.toISOString() ?? null,
    }),
  );
}

function viewHeldBill(row: {
  readonly bill_held_reason: string | null;
  readonly bill_held_since: Date | null;
  readonly bill_tries: number | null;
  readonly cycle_lease_until: Date | null;
}): ListedCustomer['billHeld'] {
  const { bill_held_reason: reason, bill_held_since: since } = row;
  if (reason === null || since === null) return null;
  const nextTryAt = row.cycle_lease_until?.toISOString() ?? null;
  return { reason, since: since.toISOString(), tries: row.bill_tries ?? 0, nextTryAt };
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
