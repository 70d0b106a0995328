import { sql } from 'kysely';
import type { BurnPart } from '../domain/burn.ts';
import type { BillingTransaction, Executor } from './database.ts';
import type { NewRow, Row } from './tables.ts';

export type HoldRow = Row<'capacity_hold'>;

export async function findHold(executor: Executor, customerId: string, holdId: string): Promise<HoldRow | null> {
  const row = await executor
    .selectFrom('capacity_hold')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('hold_id', '=', holdId)
    .executeTakeFirst();
  return row ?? null;
}

/** What the hold earmarked of each lot. */
export async function readHoldParts(executor: Executor, customerId: string, holdId: string): Promise<BurnPart[]> {
  return executor
    .selectFrom('capacity_hold_grant')
    .select(['grant_id as grantId', 'amount_micro as amountMicro'])
    .where('customer_id', '=', customerId)
    .where('hold_id', '=', holdId)
    .execute();
}

export async function insertHold(
  transaction: BillingTransaction,
  hold: NewRow<'capacity_hold'>,
  parts: readonly BurnPart[],
): Promise<HoldRow> {
  const row = await transaction.insertInto('capacity_hold').values(hold).returningAll().executeTakeFirstOrThrow();
  if (parts.length > 0) {
    await transaction
      .insertInto('capacity_hold_grant')
      .values(
        parts.map((part) => ({
          customer_id: hold.customer_id,
          hold_id: hold.hold_id,
          grant_id: part.grantId,
          amount_micro: part.amountMicro,
        })),
      )
      .execute();
  }
  return row;
}

/** Ends a hold that is still open. The caller holds the wallet's lock and has looked. */
export async function closeHold(
  transaction: BillingTransaction,
  hold: HoldRow,
  status: 'settled' | 'released' | 'expired',
  settledMicro: bigint | null,
): Promise<HoldRow> {
  return transaction
    .updateTable('capacity_hold')
    .set({ status, settled_micro: settledMicro })
    .where('customer_id', '=', hold.customer_id)
    .where('hold_id', '=', hold.hold_id)
    .where('status', '=', 'held')
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Open holds whose time is over on their customer's clock, which a test clock may have moved forward. */
export async function findDueHolds(
  executor: Executor,
  serverNow: Date,
  limit: number,
): Promise<{ customerId: string; holdId: string; customerNow: Date }[]> {
  const { rows } = await sql<{ customerId: string; holdId: string; customerNow: Date }>`
    select h.customer_id as "customerId", h.hold_id as "holdId", clock.at as "customerNow"
    from capacity_hold h
    join customer c on c.customer_id = h.customer_id
    cross join lateral (select ${serverNow}::timestamptz + make_interval(secs => c.clock_offset_seconds) as at) clock
    where h.status = 'held' and h.expires_at <= clock.at
    order by h.expires_at
    limit ${limit}`.execute(executor);
  return rows;
}
