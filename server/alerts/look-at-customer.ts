import { evaluateTopUp, AUTO_CAUSE, type TopUpOutlook } from '../auto-top-up/evaluate.ts';
import { finishAttempt } from '../auto-top-up/finish-attempt.ts';
import { lockWallet } from '../capacity/lock-wallet.ts';
import type { OpenWallet } from '../capacity/open-wallet.ts';
import type { Billing } from '../context.ts';
import { isInForce } from '../domain/burn.ts';
import { planOf } from '../domain/plan-standing.ts';
import { PACE_WINDOW_DAYS, paceOf, type Pace } from '../domain/runway.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import { keyOf } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';
import { readSpendingHistory } from '../store/usage-repository.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { withPreparedTax } from '../tax/tax-for.ts';
import { checkAlerts, largest, smallest } from './check-alerts.ts';
import { setWatch } from './watch.ts';

/** After it a customer is looked at although no level was passed: lots expire, and the pace changes. */
const LOOK_AGAIN_MS = 3_600_000;
/** While a charge is under way. The purchase is driven by the sweeper; this only writes down how it ended. */
const CHARGING_LOOK_MS = 5_000;

/**
 * Looks at one customer whose balance passed a level, or whose time has come: alerts, and the automatic top-up, which is charged
 * here. `billing` has the customer's clock. Safe to be run by several at once, and to be ended anywhere.
 */
export async function lookAtCustomer(billing: Billing, customerId: string): Promise<void> {
  if (await finishAttempt(billing, customerId)) {
    await lookAgainSoon(billing, customerId);
    return;
  }
  const { purchase } = await decide(billing, customerId);
  await billing.probe('auto_top_up.decided');
  if (!purchase) return;
  await drivePurchase(billing, keyOf(purchase), { cause: AUTO_CAUSE });
  if (await finishAttempt(billing, customerId)) await lookAgainSoon(billing, customerId);
  // How it ended decides what is watched from now on.
  else await decide(billing, customerId);
}

function decide(billing: Billing, customerId: string): Promise<TopUpOutlook> {
  return withPreparedTax(billing, customerId, (taxed) => decideOnce(taxed, customerId));
}

async function decideOnce(billing: Billing, customerId: string): Promise<TopUpOutlook> {
  const catalogue = await billing.catalogue();
  return billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const { unit } = await loadBuyer(billing, transaction, customerId);
    const now = billing.now();
    const { wallet, state } = await lockWallet(transaction, { customerId, unit, catalogue, now, newId: billing.newId });
    const buyer = await loadBuyer(billing, transaction, customerId);
    const plan = state.standing && planOf(catalogue, state.standing);
    const featureKeys = Object.keys(plan?.features ?? {});
    const pace = await readPace(transaction, { customerId, featureKeys, now });
    const availableMicro = wallet.availableMicro;
    const topUp = await evaluateTopUp(billing, transaction, { buyer, availableMicro, pace });
    const facts = { availableMicro, fullMicro: fullMicro(wallet, now), pace };
    const alerts = await checkAlerts(billing, transaction, { customerId, unit, facts });
    await setWatch(transaction, {
      customerId,
      unit,
      belowMicro: largest([topUp.belowMicro, alerts.belowMicro]),
      aboveMicro: smallest([topUp.aboveMicro, alerts.aboveMicro]),
      nextLookAt: topUp.isArmed || alerts.hasAlerts ? nextLook(wallet, topUp, now) : null,
    });
    return topUp;
  });
}

export async function readPace(
  executor: Executor,
  input: { readonly customerId: string; readonly featureKeys: readonly string[]; readonly now: Date },
): Promise<Pace | null> {
  const since = new Date(input.now.getTime() - PACE_WINDOW_DAYS * 86_400_000);
  return paceOf(await readSpendingHistory(executor, { ...input, since }), input.now);
}

/** What "percent" is of, as in the level of the account snapshot. */
export function fullMicro(wallet: OpenWallet, now: Date): bigint {
  const planMicro = wallet.lots
    .filter((lot) => lot.source === 'plan' && isInForce(lot, now))
    .reduce((sum, lot) => sum + lot.amountMicro, 0n);
  return planMicro > wallet.lastRefillMicro ? planMicro : wallet.lastRefillMicro;
}

function nextLook(wallet: OpenWallet, topUp: TopUpOutlook, now: Date): Date {
  const ends = [...wallet.lots.map((lot) => lot.expiresAt), wallet.periodEnd, topUp.nextLookAt];
  const next = ends.flatMap((end) => (end !== null && end > now ? [end.getTime()] : []));
  if (topUp.purchase) next.push(now.getTime() + CHARGING_LOOK_MS);
  return new Date(Math.min(now.getTime() + LOOK_AGAIN_MS, ...next));
}

async function lookAgainSoon(billing: Billing, customerId: string): Promise<void> {
  await billing.database.db
    .updateTable('capacity_watch')
    .set({ due_at: null, next_look_at: new Date(billing.now().getTime() + CHARGING_LOOK_MS), lease_until: null })
    .where('customer_id', '=', customerId)
    .execute();
}
