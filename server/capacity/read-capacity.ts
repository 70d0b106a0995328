import type { Capacity, CheckResult } from '../../contract/capacity.ts';
import { topUpStatusOf } from '../auto-top-up/top-up-status.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { buildCapacity, effectiveWallet, type WalletState } from '../domain/capacity.ts';
import { graceMicro } from '../domain/grace.ts';
import { checkCapacity, type UsageQuestion } from '../domain/check.ts';
import { hasLevels, withLevels, type UsageTotal } from '../domain/feature-usage.ts';
import { allowanceAt, planOf, usagePeriod, walletUnit } from '../domain/plan-standing.ts';
import { PACE_WINDOW_DAYS, paceOf, type Pace } from '../domain/runway.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import { DomainProblem } from '../problems.ts';
import { readSpendMeter } from '../spend-caps/read-spend-meter.ts';
import type { Executor } from '../store/database.ts';
import { readLevels } from '../store/feature-levels.ts';
import { readPeriodUsage, readSpendingHistory } from '../store/usage-repository.ts';
import { readShownState, type CustomerState } from '../store/wallet-repository.ts';
import type { CapacityContext } from './usage-session.ts';

export interface CapacityRequest {
  readonly customerId: string;
  /** The customer's clock. */
  readonly now: Date;
}

/** What a customer has left, as the next write would leave it. Nothing is written and nothing is locked. */
export interface CapacityView {
  readonly catalogue: Catalogue;
  readonly currency: string;
  readonly timeZone: string;
  readonly subscriptionId: string | null;
  readonly standing: HeldSubscription | null;
  /** The wallet of the plan; `null` without one. */
  readonly unit: string | null;
  /** Usable lots minus debt: negative while in debt. */
  readonly availableMicro: bigint;
  readonly debtMicro: bigint;
  /** A quote remembers it: another purchase since means "confirm again". */
  readonly settledPurchases: bigint;
  readonly grace: { readonly micro: bigint; readonly until: Date | null };
  /** Whether the customer has set any on this wallet. */
  readonly hasSpendCaps: boolean;
  readonly usage: readonly UsageTotal[];
  readonly pace: Pace | null;
  readonly capacity: Capacity | null;
}

const DAY_MS = 86_400_000;

/** Throws `DomainProblem` not_found. */
export async function readCapacity(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  request: CapacityRequest,
): Promise<CapacityView> {
  const { db } = context.database;
  const catalogue = await context.catalogue();
  const [state, wallets] = await Promise.all([
    readShownState(db, request.customerId, { catalogue, now: request.now }),
    readWallets(db, request.customerId),
  ]);
  if (!state) throw new DomainProblem('not_found');
  const { currency, timeZone, subscriptionId, standing } = state;
  const base = { catalogue, currency, timeZone, subscriptionId, standing };
  const plan = standing && planOf(catalogue, standing);
  if (!standing || !plan) return { ...base, ...NOTHING };
  const unit = walletUnit(plan, currency);
  const row = wallets.find((wallet) => wallet.unit === unit);
  const { start } = usagePeriod(plan, standing.anchorAt, request.now);
  const [counted, history, levels] = await Promise.all([
    readPeriodUsage(db, request.customerId, start),
    readSpendingHistory(db, {
      customerId: request.customerId,
      featureKeys: Object.keys(plan.features),
      since: new Date(request.now.getTime() - PACE_WINDOW_DAYS * DAY_MS),
    }),
    hasLevels(catalogue, plan) ? readLevels(db, request.customerId) : [],
  ]);
  const usage = withLevels(catalogue, counted, levels, start);
  const wallet = row ? toWalletState(row) : null;
  const grants = state.lots.filter((lot) => lot.unit === unit);
  const allowance = allowanceAt(catalogue, standing, currency, request.now);
  const { availableMicro, debtMicro } = effectiveWallet(wallet, grants, allowance, request.now);
  const pace = paceOf(history, request.now);
  return {
    ...base,
    unit,
    availableMicro,
    debtMicro,
    settledPurchases: row?.settled_purchases ?? 0n,
    grace: { micro: row?.grace_micro ?? 0n, until: row?.grace_until ?? null },
    hasSpendCaps: row?.has_spend_caps ?? false,
    usage,
    pace,
    capacity: buildCapacity({ catalogue, standing, currency, wallet, grants, usage, pace, now: request.now }),
  };
}

/** "May I spend N of feature F?" Throws `DomainProblem` not_found. */
export async function checkUsage(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  request: CapacityRequest & { readonly featureKey: string; readonly quantity: bigint },
): Promise<CheckResult> {
  const { db } = context.database;
  const { customerId, now } = request;
  const view = await readCapacity(context, request);
  const { unit, timeZone, hasSpendCaps } = view;
  const meter = unit !== null && hasSpendCaps ? await readSpendMeter(db, { customerId, unit, timeZone, now }) : null;
  const result = checkCapacity({ ...usageQuestion(view, request), caps: meter?.standings(null) ?? [] });
  if (result.shortfall === null) return result;
  const autoTopUp = await topUpStatusOf(db, customerId, now);
  return autoTopUp ? { ...result, autoTopUp } : result;
}

/** The question a view can answer about one feature. */
export function usageQuestion(
  view: CapacityView,
  request: { readonly featureKey: string; readonly quantity: bigint; readonly now: Date },
): UsageQuestion {
  const { catalogue, standing, currency, availableMicro } = view;
  const { featureKey, quantity, now } = request;
  const usedQuantity = view.usage.find((total) => total.featureKey === featureKey)?.quantity ?? 0n;
  const grace = graceMicro(view.grace, now);
  return { catalogue, standing, currency, featureKey, quantity, usedQuantity, availableMicro, graceMicro: grace, now };
}

const NOTHING = {
  unit: null,
  availableMicro: 0n,
  debtMicro: 0n,
  settledPurchases: 0n,
  grace: { micro: 0n, until: null },
  hasSpendCaps: false,
  usage: [],
  pace: null,
  capacity: null,
} as const satisfies Omit<CapacityView, keyof CustomerState | 'catalogue'>;

function readWallets(db: Executor, customerId: string) {
  return db.selectFrom('wallet').selectAll().where('customer_id', '=', customerId).execute();
}

function toWalletState(row: Awaited<ReturnType<typeof readWallets>>[number]): WalletState {
  return {
    heldMicro: row.held_micro,
    debtMicro: row.debt_micro,
    lastRefillMicro: row.last_refill_micro,
    periodStart: row.period_start,
  };
}
