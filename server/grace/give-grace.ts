import type { Grace, GraceResult } from '../../contract/operator-money.ts';
import { lockWallet } from '../capacity/lock-wallet.ts';
import { saveWallet } from '../capacity/save-wallet.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { graceMicro, maximumGraceMicro } from '../domain/grace.ts';
import { toAmount } from '../domain/micro.ts';
import { allowanceAt, exponentOf, planOf, walletUnit } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import { DomainProblem } from '../problems.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets, readCustomerState } from '../store/wallet-repository.ts';

const HOUR_MS = 3_600_000;

export interface GraceInput {
  readonly customerId: string;
  /** The seller's own: the same id again changes nothing. */
  readonly graceId: string;
  /** 0 ends the grace there is. */
  readonly micro: bigint;
  readonly hours: number;
  readonly reason: string;
}

/**
 * Lets usage of the plan's wallet run below zero until a time. What is used of it is a debt like any other. Throws `DomainProblem`:
 * subscription_required, grace_not_allowed (more than the policy allows), event_conflict (the id was another grace).
 */
export async function giveGrace(billing: Billing, input: GraceInput): Promise<GraceResult> {
  const { customerId, graceId, micro } = input;
  const catalogue = await billing.catalogue();
  const now = billing.now();
  const endsAt = new Date(now.getTime() + input.hours * HOUR_MS);
  return billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const state = await readCustomerState(transaction, customerId, { catalogue, now });
    const plan = state?.standing && planOf(catalogue, state.standing);
    if (!state?.standing || !plan || plan.model === 'metered') throw new DomainProblem('subscription_required');
    const unit = walletUnit(plan, state.currency);
    const request = { customerId, unit, catalogue, now, newId: () => billing.newId() };
    const { wallet } = await lockWallet(transaction, request);
    const known = await transaction
      .selectFrom('grace')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('id', '=', graceId)
      .executeTakeFirst();
    if (known && (known.micro !== micro || known.unit !== unit)) {
      throw new DomainProblem('event_conflict', { param: 'graceId' });
    }
    if (known) return { graceId, duplicate: true, grace: viewGrace(catalogue, wallet.row, state.currency, now) };
    const allowanceMicro = allowanceAt(catalogue, state.standing, state.currency, now)?.amountMicro ?? 0n;
    const { grace: policy } = policyOf(catalogue);
    const largestMicro = maximumGraceMicro(policy, allowanceMicro, wallet.lastRefillMicro);
    if (micro > largestMicro || (micro > 0n && input.hours > policy.maximumHours)) {
      throw new DomainProblem('grace_not_allowed');
    }
    // What was due on the wallet when it was opened is kept too.
    await saveWallet(transaction, wallet);
    const changed = { grace_micro: micro, grace_until: micro === 0n ? null : endsAt };
    await transaction
      .updateTable('wallet')
      .set(changed)
      .where('customer_id', '=', customerId)
      .where('unit', '=', unit)
      .execute();
    await transaction
      .insertInto('grace')
      .values({
        customer_id: customerId,
        id: graceId,
        unit,
        micro,
        ends_at: endsAt,
        reason: input.reason,
        created_at: now,
      })
      .execute();
    const row = { ...wallet.row, ...changed };
    return { graceId, duplicate: false, grace: viewGrace(catalogue, row, state.currency, now) };
  });
}

/** `null` when there is none now. */
export function viewGrace(
  catalogue: Catalogue,
  row: Pick<Row<'wallet'>, 'unit' | 'grace_micro' | 'grace_until'>,
  currency: string,
  now: Date,
): Grace | null {
  const micro = graceMicro({ micro: row.grace_micro, until: row.grace_until }, now);
  if (micro === 0n || row.grace_until === null) return null;
  const limit = toAmount(row.unit, micro, exponentOf(catalogue, currency));
  return { limit, endsAt: row.grace_until.toISOString() };
}
