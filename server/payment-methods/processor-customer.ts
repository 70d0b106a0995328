import type { Billing } from '../context.ts';
import { GatewayError, type ProcessorCustomerDetails } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';

/**
 * The customer's id at the processor, made there when it is first needed, and told there when name, address or tax id have
 * changed since. Throws `not_found`, or a `GatewayError`.
 */
export async function ensureProcessorCustomer(billing: Billing, customerId: string): Promise<string> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select(['name', 'email', 'country', 'region', 'address', 'tax_id', 'processor_customer_id', 'processor_details'])
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw new DomainProblem('not_found');
  const processorId = customer.processor_customer_id ?? (await create(billing, customerId));
  const details: ProcessorCustomerDetails = {
    name: customer.name,
    email: customer.email,
    country: customer.country,
    region: customer.region,
    addressLines: linesOf(customer.address),
    taxId: customer.tax_id,
  };
  const told = JSON.stringify(details);
  if (customer.processor_details !== told) await tell(billing, customerId, processorId, details, told);
  return processorId;
}

async function create(billing: Billing, customerId: string): Promise<string> {
  const processorId = await createOnce(billing, customerId);
  const { processor_customer_id: kept } = await billing.database.db
    .updateTable('customer')
    .set((row) => ({ processor_customer_id: row.fn.coalesce('processor_customer_id', row.val(processorId)) }))
    .where('customer_id', '=', customerId)
    .returning('processor_customer_id')
    .executeTakeFirstOrThrow();
  return kept ?? processorId;
}

/**
 * Keyed by our id, so that the processor has one customer however often this runs. A processor that failed keeps its failure
 * under the key; then a second customer, which nobody ever uses, is better than none for a day.
 */
async function createOnce({ gateway, newId }: Billing, customerId: string): Promise<string> {
  const key = `customer:${customerId}`;
  try {
    return await gateway.createCustomer({ customerId }, { idempotencyKey: key });
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'unknown_outcome') throw error;
    return gateway.createCustomer({ customerId }, { idempotencyKey: `${key}:${newId()}` });
  }
}

async function tell(
  billing: Billing,
  customerId: string,
  processorId: string,
  details: ProcessorCustomerDetails,
  told: string,
): Promise<void> {
  // A new key each time: the same details may be told again after others.
  await billing.gateway.updateCustomer(processorId, details, { idempotencyKey: `customer-details:${billing.newId()}` });
  await billing.database.db
    .updateTable('customer')
    .set({ processor_details: told })
    .where('customer_id', '=', customerId)
    .execute();
}

function linesOf(address: unknown): readonly string[] {
  return Array.isArray(address) ? address.filter((line): line is string => typeof line === 'string') : [];
}
