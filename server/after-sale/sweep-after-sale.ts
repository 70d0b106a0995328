/** Looks at paid purchases from time to time, so that refunds, disputes and returned payments are seen with webhooks off. */
import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { readRefunds } from './after-sale-row.ts';
import { reconcileAfterSale } from './reconcile-after-sale.ts';
import { sendRefund } from './refund-purchase.ts';

const BATCH = 20;
/** The look itself says when the next one is due; this only keeps others away meanwhile. */
const LEASE_SECONDS = 300;
const NEVER = new Date('9999-01-01T00:00:00.000Z');

interface Due {
  customer_id: string;
  purchase_id: string;
  clock_offset_seconds: bigint;
}

/** Does what is due now, and answers how many purchases it looked at. Any number of servers may sweep at once. */
export async function sweepAfterSale(billing: Billing): Promise<number> {
  if (!billing.guards.sweeper) return 0;
  let count = 0;
  for (;;) {
    const batch = await claim(billing);
    for (const due of batch) await lookAt(billing, due);
    count += batch.length;
    if (batch.length < BATCH) return count;
  }
}

/** Times are those of each customer's own clock; the furthest of them bounds what is read. */
async function claim(billing: Billing): Promise<Due[]> {
  const now = billing.now();
  const { rows } = await sql<Due>`
    update after_sale set next_look_at = local.now + make_interval(secs => ${LEASE_SECONDS})
    from (
      select a.customer_id, a.purchase_id, c.clock_offset_seconds,
        ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds) as now
      from after_sale a join customer c using (customer_id)
      where a.next_look_at <= ${now}::timestamptz + make_interval(secs => (
          select coalesce(max(clock_offset_seconds), 0) from customer where clock_offset_seconds > 0))
        and a.next_look_at <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds)
      order by a.next_look_at limit ${BATCH} for update of a skip locked
    ) as local
    where after_sale.customer_id = local.customer_id and after_sale.purchase_id = local.purchase_id
    returning after_sale.customer_id, after_sale.purchase_id, local.clock_offset_seconds`.execute(billing.database.db);
  return rows;
}

async function lookAt(billing: Billing, due: Due): Promise<void> {
  const own = withCustomerClock(billing, due.clock_offset_seconds);
  const key = { customerId: due.customer_id, purchaseId: due.purchase_id };
  try {
    await finishRefunds(own, key);
    const isWatched = await reconcileAfterSale(own, key, 'sweeper');
    if (!isWatched) await stopWatching(own, key);
  } catch (error) {
    // The next turn takes it up again; the others in this batch must not wait for it.
    const isAway = error instanceof GatewayError;
    billing.log[isAway ? 'warn' : 'error']('A paid purchase could not be looked at', { ...key, error });
  }
}

/** Refunds that were asked for and whose answer never arrived. */
async function finishRefunds(billing: Billing, key: { customerId: string; purchaseId: string }): Promise<void> {
  for (const refund of await readRefunds(billing.database.db, key)) {
    if (refund.status !== 'requested') continue;
    try {
      await sendRefund(billing, key, refund);
    } catch (error) {
      // Refused for good, or not known yet: either way it is on record.
      if (!(error instanceof DomainProblem)) throw error;
    }
  }
}

async function stopWatching(billing: Billing, key: { customerId: string; purchaseId: string }): Promise<void> {
  await billing.database.db
    .updateTable('after_sale')
    .set({ next_look_at: NEVER })
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .execute();
}
