import { sql } from 'kysely';
import type { BurnableGrant } from '../domain/burn.ts';
import type { CapacityGrant } from '../domain/capacity.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { standingAt, type HeldSubscription } from '../domain/subscription-state.ts';
import type { BillingTransaction, Executor } from './database.ts';
import { toHeld, type SubscriptionState } from './subscription-repository.ts';
import type { Row } from './tables.ts';

/** A customer, the subscription that counts (the live one, else the last), and every lot that has something left. */
export interface CustomerState {
  readonly currency: string;
  readonly timeZone: string;
  readonly frozen: boolean;
  readonly subscriptionId: string | null;
  /** With everything done that was due. */
  readonly standing: HeldSubscription | null;
  readonly lots: readonly (CapacityGrant & { readonly unit: string })[];
}

export interface KnownEvent {
  readonly bodyHash: Buffer;
  readonly chargedMicro: bigint | null;
  readonly late: boolean;
}

/** What the event ids were used for, and how much of each feature was used in the newest period that has any. */
export interface UsageState {
  readonly events: ReadonlyMap<string, KnownEvent>;
  readonly used: ReadonlyMap<string, { readonly periodStart: Date; readonly quantity: bigint }>;
}

/** The moment, and the catalogue, that a subscription is seen at. */
export interface AsOf {
  readonly catalogue: Catalogue;
  readonly now: Date;
}

interface StateRow extends SubscriptionState {
  currency: string;
  time_zone: string;
  frozen_at: Date | null;
  subscription_id: string | null;
  lot_id: string | null;
  unit: string;
  source: BurnableGrant['source'];
  priority: number;
  amount_micro: bigint;
  remaining_micro: bigint;
  held_micro: bigint;
  effective_at: Date;
  expires_at: Date | null;
  voided_at: Date | null;
  lot_frozen_at: Date | null;
}

interface UsageStateRow extends StateRow {
  event_ids: string[] | null;
  body_hashes: Buffer[] | null;
  charges: (string | null)[] | null;
  lates: boolean[] | null;
  used_features: string[] | null;
  used_starts: Date[] | null;
  used_quantities: string[] | null;
}

/**
 * Locks all wallets of the customer: no one else changes capacity until the transaction ends. Always a statement of its own,
 * before anything is read: a statement that locks and reads at once reads what was there before it waited.
 */
export async function lockWallets(transaction: BillingTransaction, customerId: string): Promise<Row<'wallet'>[]> {
  const { rows } = await sql<Row<'wallet'>>`/* prepare:lock-wallets */
    select * from wallet where customer_id = ${customerId} order by unit for update`.execute(transaction);
  return rows;
}

/** Makes the wallet unless others have just done so. Lock and read again after it. */
export async function createWallet(transaction: BillingTransaction, customerId: string, unit: string): Promise<void> {
  await transaction
    .insertInto('wallet')
    .values({ customer_id: customerId, unit })
    .onConflict((conflict) => conflict.columns(['customer_id', 'unit']).doNothing())
    .execute();
}

const stateColumns = sql`
  c.currency, c.time_zone, c.frozen_at,
  s.id as subscription_id, s.plan_key, s.terms_id, s.seats, s.add_ons, s.status, s.anchor_at, s.paid_until, s.trial_ends_at,
  s.cancel_at, s.canceled_at, s.scheduled_kind, s.scheduled_plan_key, s.scheduled_terms_id, s.scheduled_seats, s.scheduled_at,
  g.id as lot_id, g.unit, g.source, g.priority, g.amount_micro, g.remaining_micro, g.held_micro, g.effective_at,
  g.expires_at, g.voided_at, g.frozen_at as lot_frozen_at`;

const subscriptionThatCounts = sql`
  left join lateral (
    select * from subscription
    where subscription.customer_id = c.customer_id
    order by subscription.status = 'canceled', subscription.created_at desc, subscription.id desc
    limit 1
  ) s on true`;

/** `null`: there is no such customer. */
export async function readCustomerState(
  executor: Executor,
  customerId: string,
  asOf: AsOf,
): Promise<CustomerState | null> {
  const { rows } = await sql<StateRow>`/* prepare:customer-state */
    select ${stateColumns}
    from customer c ${subscriptionThatCounts}
    left join credit_grant g on g.customer_id = c.customer_id and g.remaining_micro > 0
    where c.customer_id = ${customerId}`.execute(executor);
  return toCustomerState(executor, rows, asOf);
}

/** Like `readCustomerState`, with the plan's lots of now even when they are used up. */
export async function readShownState(
  executor: Executor,
  customerId: string,
  asOf: AsOf,
): Promise<CustomerState | null> {
  const { rows } = await sql<StateRow>`/* prepare:shown-state */
    select ${stateColumns}
    from customer c ${subscriptionThatCounts}
    left join credit_grant g on g.customer_id = c.customer_id
      and (g.remaining_micro > 0 or (g.source = 'plan' and g.expires_at > ${asOf.now}))
    where c.customer_id = ${customerId}`.execute(executor);
  return toCustomerState(executor, rows, asOf);
}

/** All that usage events have to know, in one round trip, however many they are. */
export async function readUsageState(
  executor: Executor,
  input: AsOf & {
    readonly customerId: string;
    readonly featureKeys: readonly string[];
    readonly eventIds: readonly string[];
  },
): Promise<(CustomerState & UsageState) | null> {
  const { customerId, featureKeys, eventIds } = input;
  const { rows } = await sql<UsageStateRow>`/* prepare:usage-state */
    select ${stateColumns}, e.event_ids, e.body_hashes, e.charges, e.lates,
      r.used_features, r.used_starts, r.used_quantities
    from customer c ${subscriptionThatCounts}
    left join lateral (
      select array_agg(event_id) as event_ids, array_agg(body_hash) as body_hashes,
        array_agg(charged_micro::text) as charges, array_agg(late) as lates
      from usage_event_id
      where usage_event_id.customer_id = c.customer_id and event_id = any(${eventIds}::text[])
    ) e on true
    left join lateral (
      select array_agg(feature_key) as used_features, array_agg(period_start) as used_starts,
        array_agg(quantity::text) as used_quantities
      from (
        select distinct on (feature_key) feature_key, period_start, sum(cumulative_quantity) as quantity from rating_state
        where rating_state.customer_id = c.customer_id and feature_key = any(${featureKeys}::text[])
        group by feature_key, period_start order by feature_key, period_start desc
      ) newest
    ) r on true
    left join credit_grant g on g.customer_id = c.customer_id and g.remaining_micro > 0
    where c.customer_id = ${customerId}`.execute(executor);
  const state = await toCustomerState(executor, rows, input);
  const [first] = rows;
  if (!state || !first) return null;
  return { ...state, events: knownEvents(first), used: usedQuantities(first) };
}

function knownEvents(row: UsageStateRow): Map<string, KnownEvent> {
  const events = new Map<string, KnownEvent>();
  row.event_ids?.forEach((eventId, index) => {
    const charged = row.charges?.[index] ?? null;
    const bodyHash = row.body_hashes?.[index];
    if (!bodyHash) return;
    const chargedMicro = charged === null ? null : BigInt(charged);
    events.set(eventId, { bodyHash, chargedMicro, late: row.lates?.[index] ?? false });
  });
  return events;
}

function usedQuantities(row: UsageStateRow): Map<string, { periodStart: Date; quantity: bigint }> {
  const used = new Map<string, { periodStart: Date; quantity: bigint }>();
  row.used_features?.forEach((featureKey, index) => {
    const periodStart = row.used_starts?.[index];
    if (periodStart) used.set(featureKey, { periodStart, quantity: BigInt(row.used_quantities?.[index] ?? '0') });
  });
  return used;
}

export async function hasPlanLot(
  executor: Executor,
  lot: { customerId: string; unit: string; subscriptionId: string; periodStart: Date },
): Promise<boolean> {
  const found = await executor
    .selectFrom('credit_grant')
    .select('id')
    .where('customer_id', '=', lot.customerId)
    .where('unit', '=', lot.unit)
    .where('source', '=', 'plan')
    .where('subscription_id', '=', lot.subscriptionId)
    .where('period_start', '=', lot.periodStart)
    .executeTakeFirst();
  return found !== undefined;
}

async function toCustomerState(
  executor: Executor,
  rows: readonly StateRow[],
  { catalogue, now }: AsOf,
): Promise<CustomerState | null> {
  const [first] = rows;
  if (!first) return null;
  return {
    currency: first.currency,
    timeZone: first.time_zone,
    frozen: first.frozen_at !== null,
    subscriptionId: first.subscription_id,
    standing: first.subscription_id === null ? null : standingAt(catalogue, await toHeld(executor, first), now),
    lots: rows.flatMap((row) =>
      row.lot_id === null
        ? []
        : [
            {
              id: row.lot_id,
              unit: row.unit,
              source: row.source,
              priority: row.priority,
              amountMicro: row.amount_micro,
              remainingMicro: row.remaining_micro,
              heldMicro: row.held_micro,
              effectiveAt: row.effective_at,
              expiresAt: row.expires_at,
              voidedAt: row.voided_at,
              frozenAt: row.lot_frozen_at,
            },
          ],
    ),
  };
}
