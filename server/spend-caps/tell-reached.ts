import type { Billing } from '../context.ts';
import { announce } from '../notifications/announce.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { ReachedCap } from '../domain/spend-cap.ts';

/** Tells of caps that were reached, once per cap and period, in the transaction that reached them. */
export async function tellReached(
  billing: Pick<Billing, 'newId'> & { readonly now: () => Date },
  transaction: BillingTransaction,
  customerId: string,
  reached: readonly ReachedCap[],
): Promise<void> {
  for (const { cap, value, spentMicro, periodStart } of reached) {
    await transaction
      .updateTable('spend_cap')
      .set({ told_period: periodStart })
      .where('customer_id', '=', customerId)
      .where('id', '=', cap.id)
      .execute();
    await announce(billing, transaction, {
      customerId,
      type: 'spend_cap.reached',
      data: {
        period: cap.period,
        mode: cap.mode,
        limitMicro: cap.limitMicro.toString(),
        spentMicro: spentMicro.toString(),
        dimension: cap.dimension,
        value,
      },
    });
  }
}
