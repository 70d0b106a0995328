import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Billing } from '../context.ts';
import type { ProcessorPaymentMethod } from '../payments/payment-gateway.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockMethods, makeDefault } from './default-method.ts';
import { viewPaymentMethod } from './payment-method-view.ts';

/** Keeps what the processor has saved. The first one becomes the default, and so does one that is asked to. */
export async function keepPaymentMethod(
  billing: Billing,
  customerId: string,
  method: ProcessorPaymentMethod,
  options: { readonly makeDefault: boolean },
): Promise<PaymentMethod> {
  const now = billing.now();
  const row = await billing.database.transaction(async (transaction) => {
    const hasDefault = await lockMethods(transaction, customerId);
    const kept = await writeMethod(billing, transaction, customerId, method);
    return options.makeDefault || !hasDefault ? makeDefault(transaction, customerId, kept.id) : kept;
  });
  return viewPaymentMethod(row, now);
}

/** What the processor says of a method, written over what was known of it. Under the lock of `lockMethods`. */
export async function writeMethod(
  billing: Billing,
  transaction: BillingTransaction,
  customerId: string,
  method: ProcessorPaymentMethod,
): Promise<Row<'payment_method'>> {
  const columns = {
    type: method.type,
    label: method.label,
    brand: method.card?.brand ?? null,
    last4: method.card?.last4 ?? null,
    expiry_month: method.card?.expiryMonth ?? null,
    expiry_year: method.card?.expiryYear ?? null,
    chargeable_off_session: method.chargeableOffSession,
    detached_at: null,
    detach_due: false,
  };
  const id = billing.newId();
  return transaction
    .insertInto('payment_method')
    .values({ customer_id: customerId, id, processor_id: method.id, created_at: billing.now(), ...columns })
    .onConflict((conflict) => conflict.columns(['customer_id', 'processor_id']).doUpdateSet(columns))
    .returningAll()
    .executeTakeFirstOrThrow();
}
