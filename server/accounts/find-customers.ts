import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';

export interface FoundCustomer {
  readonly customerId: string;
  /** With the clock of this customer. */
  readonly billing: Billing;
}

/** The customers whom the host calls so; those that do not exist are left out. */
export async function findCustomers(
  billing: Billing,
  externalIds: readonly string[],
): Promise<Map<string, FoundCustomer>> {
  const { rows } = await sql<{ external_id: string; customer_id: string; clock_offset_seconds: bigint }>`
    /* prepare:find-customers */ select external_id, customer_id, clock_offset_seconds from customer
    where external_id = any(${externalIds}::text[])`.execute(billing.database.db);
  return new Map(
    rows.map((row) => [
      row.external_id,
      { customerId: row.customer_id, billing: withCustomerClock(billing, row.clock_offset_seconds) },
    ]),
  );
}
