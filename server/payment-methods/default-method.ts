import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

/** Changes of a customer's methods wait for each other here. Answers whether there is a default. */
export async function lockMethods(transaction: BillingTransaction, customerId: string): Promise<boolean> {
  await transaction
    .updateTable('customer')
    .set((row) => ({ change_version: row('change_version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .execute();
  const current = await transaction
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('is_default', '=', true)
    .where('detached_at', 'is', null)
    .executeTakeFirst();
  return current !== undefined;
}

/** Makes it the default, for the subscription too. Under the lock of `lockMethods`. */
export async function makeDefault(
  transaction: BillingTransaction,
  customerId: string,
  id: string,
): Promise<Row<'payment_method'>> {
  await transaction
    .updateTable('payment_method')
    .set({ is_default: false })
    .where('customer_id', '=', customerId)
    .where('is_default', '=', true)
    .where('id', '<>', id)
    .execute();
  await transaction
    .updateTable('subscription')
    .set({ payment_method_id: id })
    .where('customer_id', '=', customerId)
    .where('status', '<>', 'canceled')
    .execute();
  return (
    transaction
      .updateTable('payment_method')
      // One method cannot stand in for itself.
      .set({ is_default: true, is_backup: false })
      .where('customer_id', '=', customerId)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
  );
}
