/** Looks at customers whose balance has passed a level, or whose time has come: alerts and automatic top-ups. */
import { sql } from 'kysely';
import { lookAtCustomer } from '../alerts/look-at-customer.ts';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';

const BATCH = 20;
/** Longer than a look takes with a processor that answers slowly. Two looks at once do no harm. */
const LEASE_SECONDS = 60;

interface Claimed {
  customer_id: string;
  clock_offset_seconds: bigint;
}

/** Does what is due now, and answers how many customers it looked at. Any number of servers may do so at once. */
export async function workOnWatches(billing: Billing): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await claim(billing);
    await Promise.all(batch.map((watch) => look(billing, watch)));
    count += batch.length;
    if (batch.length < BATCH) return count;
  }
}

/** Times are those of each customer's own clock. */
async function claim(billing: Billing): Promise<Claimed[]> {
  const now = billing.now();
  const leaseSeconds = billing.leaseMs === undefined ? LEASE_SECONDS : billing.leaseMs / 1_000;
  const { rows } = await sql<Claimed>`
    update capacity_watch set lease_until = local.now + make_interval(secs => ${leaseSeconds}::float8)
    from (
      select w.customer_id, c.clock_offset_seconds, ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds) as now
      from capacity_watch w join customer c using (customer_id)
      where (w.due_at is not null or w.next_look_at <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds))
        and (w.lease_until is null or w.lease_until <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds))
      order by w.due_at nulls last, w.next_look_at limit ${BATCH} for update of w skip locked
    ) as local
    where capacity_watch.customer_id = local.customer_id
    returning capacity_watch.customer_id, local.clock_offset_seconds`.execute(billing.database.db);
  return rows;
}

async function look(billing: Billing, watch: Claimed): Promise<void> {
  try {
    await lookAtCustomer(withCustomerClock(billing, watch.clock_offset_seconds), watch.customer_id);
  } catch (error) {
    // The lease ends, and the next turn takes it up again; the others must not wait for it.
    billing.log.error('A customer could not be looked at', { customerId: watch.customer_id, error });
  }
}
