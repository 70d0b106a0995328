import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { OPEN_STATUSES } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockMethods, makeDefault } from './default-method.ts';
import { requireMethod, tellDefault } from './payment-methods.ts';

const BATCH = 50;

/**
 * Forgets a payment method, here at once and at the processor as soon as it answers. The backup, else the newest, takes the
 * place of a default. Throws `not_found`, or `payment_method_in_use` when a purchase is under way with it, or when it is the
 * last one and something will be charged by itself.
 */
export async function removePaymentMethod(billing: Billing, customerId: string, id: string): Promise<void> {
  const { method, successor } = await billing.database.transaction(async (transaction) => {
    await lockMethods(transaction, customerId);
    const row = await requireMethod(transaction, customerId, id);
    const rest = await otherMethods(transaction, customerId, id);
    await refuseWhenNeeded(transaction, customerId, id, rest.length === 0);
    await transaction
      .updateTable('payment_method')
      .set({ detached_at: billing.now(), detach_due: true, is_default: false, is_backup: false })
      .where('customer_id', '=', customerId)
      .where('id', '=', id)
      .execute();
    const next = rest[0];
    return {
      method: row,
      successor: row.is_default && next ? await makeDefault(transaction, customerId, next.id) : null,
    };
  });
  await billing.probe('method.removed');
  if (successor) await tellDefault(billing, customerId, successor.processor_id);
  await detach(billing, method);
}

/** Those whose removal the processor has not confirmed yet. Answers how many it has now. */
export async function detachRemoved(billing: Billing): Promise<number> {
  const rows = await billing.database.db
    .selectFrom('payment_method')
    .selectAll()
    .where('detach_due', '=', true)
    .limit(BATCH)
    .execute();
  let done = 0;
  for (const row of rows) if (await detach(billing, row)) done += 1;
  return done;
}

async function detach(billing: Billing, method: Row<'payment_method'>): Promise<boolean> {
  const { customer_id: customerId, id, processor_id: processorId } = method;
  try {
    // Detaching happens once by nature, so its key is new each time: a failure of before must not be given as the answer of now.
    await billing.gateway.detachPaymentMethod(processorId, { idempotencyKey: `detach:${billing.newId()}` });
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    billing.log.warn('A removed payment method is still to be detached', { customerId, paymentMethodId: id, error });
    return false;
  }
  await billing.database.db
    .updateTable('payment_method')
    .set({ detach_due: false })
    .where('customer_id', '=', customerId)
    .where('id', '=', id)
    .where('detached_at', 'is not', null)
    .execute();
  return true;
}

/** The backup first, then the newest. */
function otherMethods(transaction: BillingTransaction, customerId: string, id: string) {
  return transaction
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('id', '<>', id)
    .where('detached_at', 'is', null)
    .orderBy('is_backup', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

async function refuseWhenNeeded(
  transaction: BillingTransaction,
  customerId: string,
  id: string,
  isLast: boolean,
): Promise<void> {
  const purchase = await transaction
    .selectFrom('purchase')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('payment_method_id', '=', id)
    .where('status', 'in', OPEN_STATUSES)
    // One that was declined waits for another method, not for this one.
    .where('status', '<>', 'requires_payment_method')
    .executeTakeFirst();
  if (purchase) throw new DomainProblem('payment_method_in_use', { purchaseId: purchase.id });
  if (isLast && (await isAnyNeeded(transaction, customerId))) throw new DomainProblem('payment_method_in_use');
}

/** Auto top-up charges by itself, and so does a subscription that will renew; one that was told to end does not. */
async function isAnyNeeded(transaction: BillingTransaction, customerId: string): Promise<boolean> {
  const subscription = await transaction
    .selectFrom('subscription')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('status', '<>', 'canceled')
    .where('cancel_at', 'is', null)
    .executeTakeFirst();
  if (subscription) return true;
  const rule = await transaction
    .selectFrom('auto_top_up_rule')
    .select('customer_id')
    .where('customer_id', '=', customerId)
    .where('enabled', '=', true)
    .executeTakeFirst();
  return rule !== undefined;
}
