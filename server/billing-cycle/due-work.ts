/**
 * Finds what is due by each customer's own clock, and claims it, so that any number of servers may look at once. A claim only saves
 * work: it ends by itself, and two that do the same do no harm.
 */
import { sql } from 'kysely';
import type { Billing } from '../context.ts';

export const BATCH = 20;
/** A bill whose payment is under way is looked at again after this. */
const LEASE_SECONDS = 300;

export interface DueSubscription {
  readonly customer_id: string;
  readonly id: string;
  readonly status: string;
  readonly clock_offset_seconds: bigint;
}

export interface DueRetry {
  readonly customer_id: string;
  readonly purchase_id: string;
  readonly clock_offset_seconds: bigint;
}

/** Customers on the clock of the server come from the indexes; the few whose clock was moved are looked at one by one. */
export async function claimSubscriptions(billing: Billing): Promise<DueSubscription[]> {
  const now = billing.now();
  const leaseMs = billing.leaseMs ?? LEASE_SECONDS * 1000;
  const { rows } = await sql<DueSubscription>`
    update subscription set cycle_lease_until = due.now + make_interval(secs => ${leaseMs / 1000}::float8)
    from (
      select s.customer_id, s.id, c.clock_offset_seconds,
        ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds) as now
      from subscription s join customer c using (customer_id)
      where (s.customer_id, s.id) in (
          select customer_id, id from subscription where status in ('trialing', 'active') and paid_until <= ${now}
          union all
          select customer_id, id from subscription where cancel_at <= ${now} and status <> 'canceled'
          union all
          select customer_id, id from subscription where scheduled_at <= ${now} and status <> 'canceled'
          union all
          select customer_id, id from subscription where status = 'canceled' and final_bill_at is null
          union all
          select s.customer_id, s.id from customer c join subscription s using (customer_id)
          where c.clock_offset_seconds > 0 and s.status <> 'canceled' and
            least(case when s.status in ('trialing', 'active') then s.paid_until end, s.cancel_at, s.scheduled_at)
              <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds))
        and (s.cycle_lease_until is null
          or s.cycle_lease_until <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds))
      order by s.paid_until limit ${BATCH} for update of s skip locked
    ) as due
    where subscription.customer_id = due.customer_id and subscription.id = due.id
    returning subscription.customer_id, subscription.id, subscription.status, due.clock_offset_seconds`.execute(
    billing.database.db,
  );
  return rows;
}

/** For one customer, whoever holds a claim: a clock that was moved is followed at once. */
export async function findDueOf(
  billing: Billing,
  customerId: string,
): Promise<readonly Pick<DueSubscription, 'id' | 'status'>[]> {
  const now = billing.now();
  const { rows } = await sql<Pick<DueSubscription, 'id' | 'status'>>`
    select id, status from subscription where customer_id = ${customerId} and (
      (status in ('trialing', 'active') and paid_until <= ${now})
      or (status <> 'canceled' and (cancel_at <= ${now} or scheduled_at <= ${now}))
      or (status = 'canceled' and final_bill_at is null))
    order by created_at, id`.execute(billing.database.db);
  return rows;
}

/** Refused bills whose day has come. Not claimed: who decides about one locks it, and sees whether another was first. */
export async function findRetries(billing: Billing, customerId: string | null = null): Promise<DueRetry[]> {
  const now = billing.now();
  const { rows } = await sql<DueRetry>`
    select r.customer_id, r.purchase_id, c.clock_offset_seconds
    from cycle_charge r join customer c using (customer_id)
    where r.next_retry_at is not null and (${customerId}::uuid is null or r.customer_id = ${customerId})
      and (r.next_retry_at <= ${now} or c.clock_offset_seconds > 0)
      and r.next_retry_at <= ${now}::timestamptz + make_interval(secs => c.clock_offset_seconds)
    order by r.next_retry_at limit ${BATCH}`.execute(billing.database.db);
  return rows;
}
