import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';

/**
 * Refuses before anything is asked of the processor that it would do differently: a balance it keeps for the customer is set
 * off against every invoice, and then the money that moves is not the money that was agreed to. A processor that does not answer
 * now is no obstacle: what it has done is looked at before anything is credited. Throws `charge_not_possible`.
 */
export async function refuseObstacle(billing: Billing, customerId: string): Promise<void> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer?.processor_customer_id) return;
  const obstacle = await look(billing, customer.processor_customer_id);
  if (obstacle === null) return;
  billing.log.error('The processor cannot charge this customer what is agreed', { customerId, obstacle });
  throw new DomainProblem('charge_not_possible', { detail: `At the processor: ${obstacle}.` });
}

async function look({ gateway }: Billing, processorCustomerId: string) {
  try {
    return await gateway.findChargeObstacle(processorCustomerId);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return null;
  }
}
