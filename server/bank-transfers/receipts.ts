import { sql } from 'kysely';
import type { PurchaseKey } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';

/** What has arrived for a purchase so far. */
export async function sumReceipts(executor: Executor, key: PurchaseKey): Promise<bigint> {
  const { sum } = await executor
    .selectFrom('bank_receipt')
    .select(sql<bigint>`coalesce(sum(amount_minor), 0)::bigint`.as('sum'))
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .executeTakeFirstOrThrow();
  return sum;
}
