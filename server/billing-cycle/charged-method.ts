import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

/** The method to be tried after the first refusal: the customer's backup, unless that was the one refused. */
export async function findBackupMethod(
  executor: Executor,
  purchase: Pick<PurchaseRow, 'customer_id' | 'payment_method_id'>,
): Promise<Row<'payment_method'> | null> {
  const row = await executor
    .selectFrom('payment_method')
    .selectAll()
    .where('customer_id', '=', purchase.customer_id)
    .where('is_backup', '=', true)
    .where('detached_at', 'is', null)
    .executeTakeFirst();
  return row === undefined || row.id === purchase.payment_method_id ? null : row;
}

export async function hasBackupMethod(executor: Executor, purchase: PurchaseRow): Promise<boolean> {
  return (await findBackupMethod(executor, purchase)) !== null;
}

export async function hasMethod(executor: Executor, customerId: string): Promise<boolean> {
  const row = await executor
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('detached_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
