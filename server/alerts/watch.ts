import type { BillingTransaction, Executor } from '../store/database.ts';

export interface Watch {
  readonly customerId: string;
  readonly unit: string;
  readonly belowMicro: bigint | null;
  readonly aboveMicro: bigint | null;
  /** `null`: nothing is watched any more. */
  readonly nextLookAt: Date | null;
}

/** Arms the wallet's levels. The caller holds its lock and has just looked: what was due is done. */
export async function setWatch(transaction: BillingTransaction, watch: Watch): Promise<void> {
  const { customerId, unit, belowMicro, aboveMicro, nextLookAt } = watch;
  await transaction
    .updateTable('wallet')
    .set({ watch_below_micro: belowMicro, watch_above_micro: aboveMicro })
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .execute();
  if (nextLookAt === null) {
    await transaction.deleteFrom('capacity_watch').where('customer_id', '=', customerId).execute();
    return;
  }
  await transaction
    .insertInto('capacity_watch')
    .values({ customer_id: customerId, next_look_at: nextLookAt })
    .onConflict((conflict) =>
      conflict.column('customer_id').doUpdateSet({ due_at: null, lease_until: null, next_look_at: nextLookAt }),
    )
    .execute();
}

/** Has the customer looked at now: their rule or their alerts have changed. */
export async function wakeWatch(executor: Executor, customerId: string, now: Date): Promise<void> {
  await executor
    .insertInto('capacity_watch')
    .values({ customer_id: customerId, due_at: now, next_look_at: now })
    .onConflict((conflict) => conflict.column('customer_id').doUpdateSet({ due_at: now, lease_until: null }))
    .execute();
}
