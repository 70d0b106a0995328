/** Looks after purchases that nobody asks about, so that nothing depends on a browser that stays open or on a webhook. */
import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { cancelQuietly } from '../purchases/cancel-purchase.ts';
import { drivePurchase, leaseMsOf } from '../purchases/drive-purchase.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';

/** After this long without a change it is voided, unless a payment is under way: nobody expects to be charged hours later. */
export const ABANDONED_AFTER_MS = 60 * 60_000;
const ABANDONED_AUTO_AFTER_MS = 24 * ABANDONED_AFTER_MS;
const BATCH = 20;
/** The longer nothing has changed, the rarer the looks: after a quarter of that time again, at most every five minutes. */
const LOOK_AGAIN_MAX_SECONDS = 300;

interface Claimed {
  customer_id: string;
  id: string;
  status: 'pending' | 'requires_action' | 'processing' | 'requires_payment_method';
  origin: PurchaseRow['origin'];
  updated_at: Date;
  clock_offset_seconds: bigint;
}

/** Does what is due now, and answers how many purchases it looked after. Any number of servers may sweep at once. */
export async function sweepPurchases(billing: Billing): Promise<number> {
  if (!billing.guards.sweeper) return 0;
  let count = 0;
  for (;;) {
    const batch = await claim(billing);
    for (const purchase of batch) await lookAfter(billing, purchase);
    count += batch.length;
    if (batch.length < BATCH) return count;
  }
}

/** The lease also spaces the looks: it ends when the next one is due. Times are those of each customer's own clock. */
async function claim(billing: Billing): Promise<Claimed[]> {
  const now = billing.now();
  const { rows } = await sql<Claimed>`
    update purchase set lease_until = local.now + make_interval(secs =>
      greatest(${leaseMsOf(billing) / 1000}::float8, least(${LOOK_AGAIN_MAX_SECONDS}::float8, extract(epoch from local.now - purchase.updated_at) / 4)))
    from (
      select p.customer_id, p.id, c.clock_offset_seconds,
        ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds) as now
      from purchase p join customer c using (customer_id)
      where p.status in ('pending', 'requires_action', 'processing', 'requires_payment_method') and p.needs_review is null
        and (p.lease_until is null or p.lease_until <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds))
      order by p.updated_at limit ${BATCH} for update of p skip locked
    ) as local
    where purchase.customer_id = local.customer_id and purchase.id = local.id
    returning purchase.customer_id, purchase.id, purchase.status, purchase.origin, purchase.updated_at, local.clock_offset_seconds`.execute(
    billing.database.db,
  );
  return rows;
}

async function lookAfter(billing: Billing, purchase: Claimed): Promise<void> {
  const own = withCustomerClock(billing, purchase.clock_offset_seconds);
  const key = { customerId: purchase.customer_id, purchaseId: purchase.id };
  try {
    const idleMs = own.now().getTime() - purchase.updated_at.getTime();
    if (purchase.status !== 'processing' && idleMs > abandonedAfterMs(purchase))
      await cancelQuietly(own, key, 'abandoned');
    else await drivePurchase(own, key, { cause: 'sweeper', keepLease: true });
  } catch (error) {
    // The next turn takes it up again; the others in this batch must not wait for it.
    billing.log.error('A purchase could not be looked after', { ...key, error });
  }
}

/** A bill is never abandoned: it is owed until it is given up. */
function abandonedAfterMs({ origin }: Claimed): number {
  if (origin === 'cycle') return Infinity;
  return origin === 'auto' ? ABANDONED_AUTO_AFTER_MS : ABANDONED_AFTER_MS;
}
