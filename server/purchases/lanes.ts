/** A lane is what a purchase fills or changes: of a customer, one purchase may be open in each. */
import type { Executor } from '../store/database.ts';
import type { Buyer } from './buyer.ts';
import { OPEN_STATUSES, type PurchaseRow } from './purchase-row.ts';

export interface Lane {
  readonly customerId: string;
  readonly lane: string;
}

export async function findOpenInLane(executor: Executor, { customerId, lane }: Lane): Promise<PurchaseRow | null> {
  const row = await executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('lane', '=', lane)
    .where('status', 'in', OPEN_STATUSES)
    .executeTakeFirst();
  return row ?? null;
}

/** How many purchases have settled in the lane. A quote remembers it: another one since means "confirm again". */
export async function readSettledPurchases(executor: Executor, buyer: Buyer, lane: string): Promise<bigint> {
  if (lane === buyer.unit) return buyer.wallet.settledPurchases;
  return countSettled(executor, { customerId: buyer.customer.customer_id, lane });
}

/** Of a lane that is no wallet; a wallet counts for itself. */
export async function countSettled(executor: Executor, { customerId, lane }: Lane): Promise<bigint> {
  const { count } = await executor
    .selectFrom('purchase')
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .where('customer_id', '=', customerId)
    .where('lane', '=', lane)
    .where('status', '=', 'succeeded')
    .executeTakeFirstOrThrow();
  return BigInt(count);
}
