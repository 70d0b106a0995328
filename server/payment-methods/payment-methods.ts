import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import type { ProcessorPaymentMethod } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
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

/** The customer's id at the processor, made there when it is first needed. */
export async function ensureProcessorCustomer(billing: Billing, customerId: string): Promise<string> {
  const { db } = billing.database;
  const customer = await db
    .selectFrom('customer')
    .select(['name', 'email', 'processor_customer_id'])
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw new DomainProblem('not_found');
  if (customer.processor_customer_id !== null) return customer.processor_customer_id;
  // Keyed by our id: however often this runs, the processor has one customer.
  const processorId = await billing.gateway.createCustomer(
    { customerId, name: customer.name, email: customer.email },
    { idempotencyKey: `customer:${customerId}` },
  );
  const { processor_customer_id: kept } = await db
    .updateTable('customer')
    .set((row) => ({ processor_customer_id: row.fn.coalesce('processor_customer_id', row.val(processorId)) }))
    .where('customer_id', '=', customerId)
    .returning('processor_customer_id')
    .executeTakeFirstOrThrow();
  return kept ?? processorId;
}

/** Keeps what the processor has saved. The first one becomes the default, and so does one that is asked to. */
export async function keepPaymentMethod(
  billing: Billing,
  customerId: string,
  method: ProcessorPaymentMethod,
  options: { readonly makeDefault: boolean },
): Promise<PaymentMethod> {
  const now = billing.now();
  const row = await billing.database.transaction(async (transaction) => {
    const hasDefault = await lockAndLook(transaction, customerId);
    const columns = {
      type: method.type,
      label: method.label,
      brand: method.card?.brand ?? null,
      last4: method.card?.last4 ?? null,
      expiry_month: method.card?.expiryMonth ?? null,
      expiry_year: method.card?.expiryYear ?? null,
      detached_at: null,
    };
    const kept = await transaction
      .insertInto('payment_method')
      .values({ customer_id: customerId, id: billing.newId(), processor_id: method.id, created_at: now, ...columns })
      .onConflict((conflict) => conflict.columns(['customer_id', 'processor_id']).doUpdateSet(columns))
      .returningAll()
      .executeTakeFirstOrThrow();
    return options.makeDefault || !hasDefault ? makeDefault(transaction, customerId, kept.id) : kept;
  });
  return viewPaymentMethod(row, now);
}

/** Makes it the default, for the subscription too. Throws `not_found`. */
export async function setDefaultPaymentMethod(
  billing: Billing,
  customerId: string,
  id: string,
): Promise<PaymentMethod> {
  if (!isUuid(id)) throw new DomainProblem('not_found');
  const row = await billing.database.transaction(async (transaction) => {
    await lockAndLook(transaction, customerId);
    const method = await transaction
      .selectFrom('payment_method')
      .select('id')
      .where('customer_id', '=', customerId)
      .where('id', '=', id)
      .where('detached_at', 'is', null)
      .executeTakeFirst();
    if (!method) throw new DomainProblem('not_found');
    return makeDefault(transaction, customerId, id);
  });
  return viewPaymentMethod(row, billing.now());
}

/** Changes of a customer's methods wait for each other here. Answers whether there is a default. */
async function lockAndLook(transaction: BillingTransaction, customerId: string): Promise<boolean> {
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

async function makeDefault(
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
  return transaction
    .updateTable('payment_method')
    .set({ is_default: true })
    .where('customer_id', '=', customerId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
