import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockMethods, makeDefault } from './default-method.ts';
import { viewPaymentMethod } from './payment-method-view.ts';

/** Saved payment methods of a customer, default first, then the newest. */
export async function readPaymentMethods(billing: Billing, customerId: string): Promise<Row<'payment_method'>[]> {
  return billing.database.db
    .selectFrom('payment_method')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('detached_at', 'is', null)
    .orderBy('is_default', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Makes it the default, for the subscription too. Throws `not_found`. */
export async function setDefaultPaymentMethod(
  billing: Billing,
  customerId: string,
  id: string,
): Promise<PaymentMethod> {
  const row = await billing.database.transaction(async (transaction) => {
    await lockMethods(transaction, customerId);
    await requireMethod(transaction, customerId, id);
    return makeDefault(transaction, customerId, id);
  });
  await tellDefault(billing, customerId, row.processor_id);
  return viewPaymentMethod(row, billing.now());
}

/** The one that is tried when the default is declined. Throws `not_found`, or `payment_method_in_use` for the default. */
export async function setBackupPaymentMethod(billing: Billing, customerId: string, id: string): Promise<PaymentMethod> {
  const row = await billing.database.transaction(async (transaction) => {
    await lockMethods(transaction, customerId);
    const method = await requireMethod(transaction, customerId, id);
    if (method.is_default) throw new DomainProblem('payment_method_in_use');
    await transaction
      .updateTable('payment_method')
      .set({ is_backup: false })
      .where('customer_id', '=', customerId)
      .where('is_backup', '=', true)
      .execute();
    return transaction
      .updateTable('payment_method')
      .set({ is_backup: true })
      .where('customer_id', '=', customerId)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  return viewPaymentMethod(row, billing.now());
}

/** Throws `not_found`, also for a method of somebody else or one that was removed. */
export async function requireMethod(
  transaction: BillingTransaction,
  customerId: string,
  id: string,
): Promise<Row<'payment_method'>> {
  const method = isUuid(id)
    ? await transaction
        .selectFrom('payment_method')
        .selectAll()
        .where('customer_id', '=', customerId)
        .where('id', '=', id)
        .where('detached_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!method) throw new DomainProblem('not_found');
  return method;
}

/**
 * For what the processor does by itself. Every payment of ours names its method, so that a processor that could not be told is
 * no reason to refuse.
 */
export async function tellDefault(billing: Billing, customerId: string, processorMethodId: string): Promise<void> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer?.processor_customer_id) return;
  const keyed = { idempotencyKey: `default:${billing.newId()}` };
  try {
    await billing.gateway.setDefaultPaymentMethod(customer.processor_customer_id, processorMethodId, keyed);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    billing.log.warn('The processor was not told of a default payment method', { customerId, error });
  }
}
