import type { Allowance } from '../domain/plan-standing.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { OpenWallet } from './open-wallet.ts';

export interface PlanLotInput {
  readonly subscriptionId: string;
  /** What is due in the period that runs. */
  readonly allowance: Allowance;
  /** What is granted in the middle of it; 0: nothing, but the period counts as served. */
  readonly amountMicro: bigint;
  readonly now: Date;
  readonly newId: () => string;
}

/** Grants a part of the plan's allowance within a period, beside the lot with which the period began. The wallet is locked. */
export async function grantPlanLot(
  transaction: BillingTransaction,
  wallet: OpenWallet,
  { subscriptionId, allowance, amountMicro, now, newId }: PlanLotInput,
): Promise<void> {
  wallet.periodStart = allowance.period.start;
  wallet.periodEnd = allowance.period.end;
  if (amountMicro === 0n) return;
  const { customer_id: customerId, unit } = wallet.row;
  wallet.addLot(
    {
      source: 'plan',
      amountMicro,
      effectiveAt: now,
      expiresAt: allowance.period.end,
      subscriptionId,
      periodStart: await freePeriodStart(transaction, { customerId, unit, subscriptionId }, now),
      purchaseId: null,
    },
    'sys:plan',
    {
      kind: 'plan_allowance',
      idempotencyKey: `allowance:${subscriptionId}:${newId()}`,
      description: 'Plan allowance',
      actor: 'system',
    },
  );
  wallet.payDebt('system');
}

/** The lot with which a period began is named by its start; later ones by the moment they are granted. */
async function freePeriodStart(
  transaction: BillingTransaction,
  of: { readonly customerId: string; readonly unit: string; readonly subscriptionId: string },
  now: Date,
): Promise<Date> {
  const row = await transaction
    .selectFrom('credit_grant')
    .select((lot) => lot.fn.max('period_start').as('latest'))
    .where('customer_id', '=', of.customerId)
    .where('unit', '=', of.unit)
    .where('source', '=', 'plan')
    .where('subscription_id', '=', of.subscriptionId)
    .executeTakeFirst();
  const latest = row?.latest ?? null;
  return latest === null || latest < now ? now : new Date(latest.getTime() + 1);
}
