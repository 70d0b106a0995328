import type { Billing } from '../context.ts';
import { GatewayError, type ProcessorPaymentMethod } from '../payments/payment-gateway.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockMethods, makeDefault } from './default-method.ts';
import { writeMethod } from './keep-payment-method.ts';

const FRESH_MS = 10 * 60_000;

/**
 * Makes our list of a customer's payment methods say what the processor's says: cards are renewed by their banks, and methods
 * come and go in its dashboard. One that the customer removed here stays removed.
 */
export async function mirrorPaymentMethods(
  billing: Billing,
  customerId: string,
  processorCustomerId: string,
): Promise<void> {
  const askedAt = billing.now();
  const methods = await billing.gateway.listPaymentMethods(processorCustomerId);
  await billing.database.transaction(async (transaction) => {
    await lockMethods(transaction, customerId);
    const removed = await removedHere(transaction, customerId, askedAt);
    const current = methods.filter(({ id }) => !removed.has(id));
    for (const method of current) await writeMethod(billing, transaction, customerId, method);
    await dropMissing(transaction, customerId, current, askedAt);
    if (!(await lockMethods(transaction, customerId))) await appointDefault(transaction, customerId);
    await transaction
      .updateTable('customer')
      .set({ methods_mirrored_at: billing.now() })
      .where('customer_id', '=', customerId)
      .execute();
  });
}

/** The same when it was last done a while ago, so that it is right without any webhook. A silent processor changes nothing. */
export async function mirrorWhenStale(billing: Billing, customerId: string): Promise<void> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select(['processor_customer_id', 'methods_mirrored_at'])
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer?.processor_customer_id) return;
  const mirroredAt = customer.methods_mirrored_at?.getTime() ?? 0;
  if (billing.now().getTime() - mirroredAt < FRESH_MS) return;
  try {
    await mirrorPaymentMethods(billing, customerId, customer.processor_customer_id);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    billing.log.warn('The payment methods were not refreshed', { customerId, error });
  }
}

/** Not yet gone there, or gone since we asked. */
async function removedHere(
  transaction: BillingTransaction,
  customerId: string,
  askedAt: Date,
): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('payment_method')
    .select('processor_id')
    .where('customer_id', '=', customerId)
    .where((row) => row.or([row('detach_due', '=', true), row('detached_at', '>=', askedAt)]))
    .execute();
  return new Set(rows.map((row) => row.processor_id));
}

/** One that was saved since we asked is not missing. */
async function dropMissing(
  transaction: BillingTransaction,
  customerId: string,
  methods: readonly ProcessorPaymentMethod[],
  askedAt: Date,
): Promise<void> {
  const ids = methods.map(({ id }) => id);
  await transaction
    .updateTable('payment_method')
    .set({ detached_at: askedAt, is_default: false, is_backup: false })
    .where('customer_id', '=', customerId)
    .where('detached_at', 'is', null)
    .where('created_at', '<', askedAt)
    .$if(ids.length > 0, (query) => query.where('processor_id', 'not in', ids))
    .execute();
}

/** The default may just have gone; the backup, else the newest, takes its place. */
async function appointDefault(transaction: BillingTransaction, customerId: string): Promise<void> {
  const next = await transaction
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('detached_at', 'is', null)
    .orderBy('is_backup', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (next) await makeDefault(transaction, customerId, next.id);
}
