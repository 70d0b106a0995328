import { sql } from 'kysely';
import type { Executor } from './database.ts';
import type { Row } from './tables.ts';

export type GrantRow = Row<'credit_grant'>;

/** Position in the list: lots with something left come first, then the newest. */
export interface GrantPosition {
  readonly hasRemaining: boolean;
  readonly id: string;
}

export async function readGrants(
  executor: Executor,
  input: { customerId: string; unit: string; after: GrantPosition | null; limit: number },
): Promise<GrantRow[]> {
  let query = executor
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', input.customerId)
    .where('unit', '=', input.unit);
  if (input.after) {
    const { hasRemaining, id } = input.after;
    query = query.where(sql<boolean>`(remaining_micro > 0, id) < (${hasRemaining}::boolean, ${id}::uuid)`);
  }
  return query
    .orderBy(sql`remaining_micro > 0`, 'desc')
    .orderBy('id', 'desc')
    .limit(input.limit)
    .execute();
}
