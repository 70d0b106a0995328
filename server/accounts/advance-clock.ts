import { runCycleOf } from '../billing-cycle/run-billing-cycle.ts';
import type { Billing } from '../context.ts';

/**
 * Sandbox only: moves the clock of one customer forward, for good, and lets the billing cycle do what that made due. `billing` has the
 * clock of the server.
 */
export async function advanceClock(billing: Billing, customerId: string, seconds: number): Promise<Date> {
  const { clock_offset_seconds: offset } = await billing.database.db
    .updateTable('customer')
    .set((row) => ({
      clock_offset_seconds: row('clock_offset_seconds', '+', BigInt(seconds)),
      change_version: row('change_version', '+', 1n),
    }))
    .where('customer_id', '=', customerId)
    .returning('clock_offset_seconds')
    .executeTakeFirstOrThrow();
  await runCycleOf(billing, customerId, offset);
  return new Date(billing.now().getTime() + Number(offset) * 1000);
}
