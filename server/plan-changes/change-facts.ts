import type { Billing } from '../context.ts';
import { effectiveWallet, type CapacityGrant } from '../domain/capacity.ts';
import { isInForce } from '../domain/burn.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { WalletContents } from '../domain/change-preview.ts';
import { readPaidItems } from '../domain/paid-items.ts';
import type { ChangeFacts } from '../domain/plan-change.ts';
import { allowanceAt, CREDITS } from '../domain/plan-standing.ts';
import { standingAt, type HeldSubscription } from '../domain/subscription-state.ts';
import type { Executor } from '../store/database.ts';
import { readSeatsInUse } from '../store/feature-levels.ts';
import { selectSubscription, toHeld } from '../store/subscription-repository.ts';
import { readShownState, type CustomerState } from '../store/wallet-repository.ts';

/** What decides about a change, as of `at`. Nothing is locked: whoever acts on it asks again under the lock. */
export async function readChangeFacts(
  executor: Executor,
  input: { readonly customerId: string; readonly currency: string; readonly catalogue: Catalogue; readonly at: Date },
): Promise<ChangeFacts> {
  const { customerId, currency, catalogue, at } = input;
  const row = await selectSubscription(executor, customerId).executeTakeFirst();
  const held = row ? standingAt(catalogue, await toHeld(executor, row), at) : null;
  return {
    catalogue,
    currency,
    held,
    paid: readPaidItems(row?.paid_items),
    seatsInUse: held && (await readSeatsInUse(executor, { customerId, catalogue, held })),
    hadTrial: await hadTrial(executor, customerId),
    now: at,
  };
}

/** One trial per customer, on whatever plan it was. */
export async function hadTrial(executor: Executor, customerId: string): Promise<boolean> {
  const row = await executor
    .selectFrom('subscription')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('trial_ends_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** What both wallets hold, as the next write would leave them. */
export async function readWalletContents(
  billing: Billing,
  customerId: string,
  facts: ChangeFacts,
): Promise<{ credits: WalletContents | null; money: WalletContents | null }> {
  const { db } = billing.database;
  const { catalogue, now, currency, held } = facts;
  const [state, wallets] = await Promise.all([
    readShownState(db, customerId, { catalogue, now }),
    db.selectFrom('wallet').selectAll().where('customer_id', '=', customerId).execute(),
  ]);
  const contents = (unit: string): WalletContents | null => {
    const row = wallets.find((wallet) => wallet.unit === unit);
    const due = dueAllowance(catalogue, held, currency, now, unit);
    if (!state || (!row && !due)) return null;
    const wallet = row && {
      heldMicro: row.held_micro,
      debtMicro: row.debt_micro,
      lastRefillMicro: row.last_refill_micro,
      periodStart: row.period_start,
    };
    const { grants } = effectiveWallet(wallet ?? null, lotsOf(state, unit), due, now);
    return { planMicro: left(grants, 'plan', now), purchasedMicro: left(grants, 'purchased', now) };
  };
  return { credits: contents(CREDITS), money: contents(currency) };
}

function dueAllowance(catalogue: Catalogue, held: HeldSubscription | null, currency: string, now: Date, unit: string) {
  const allowance = held && allowanceAt(catalogue, held, currency, now);
  return allowance?.unit === unit ? allowance : null;
}

function lotsOf(state: CustomerState, unit: string): CapacityGrant[] {
  return state.lots.filter((lot) => lot.unit === unit);
}

function left(grants: readonly CapacityGrant[], source: CapacityGrant['source'], now: Date): bigint {
  return grants
    .filter((grant) => grant.source === source && isInForce(grant, now))
    .reduce((sum, grant) => sum + grant.remainingMicro - grant.heldMicro, 0n);
}
