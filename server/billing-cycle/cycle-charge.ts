/** The bills of the billing cycle: one row for each, whose key keeps a period from being charged twice. */
import type { BillingTransaction, Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export type CycleCharge = Row<'cycle_charge'>;

export type CycleKey = Pick<CycleCharge, 'customer_id' | 'purchase_id'>;

export async function readCharge(executor: Executor, key: CycleKey): Promise<CycleCharge | null> {
  const row = await selectCharge(executor, key).executeTakeFirst();
  return row ?? null;
}

export async function lockCharge(transaction: BillingTransaction, key: CycleKey): Promise<CycleCharge | null> {
  const row = await selectCharge(transaction, key).forUpdate().executeTakeFirst();
  return row ?? null;
}

function selectCharge(executor: Executor, key: CycleKey) {
  return executor
    .selectFrom('cycle_charge')
    .selectAll()
    .where('customer_id', '=', key.customer_id)
    .where('purchase_id', '=', key.purchase_id);
}

export async function changeCharge(
  executor: Executor,
  key: CycleKey,
  change: Partial<Pick<CycleCharge, 'outcome' | 'failed_at' | 'retries_used' | 'next_retry_at'>>,
): Promise<void> {
  await executor
    .updateTable('cycle_charge')
    .set(change)
    .where('customer_id', '=', key.customer_id)
    .where('purchase_id', '=', key.purchase_id)
    .execute();
}
