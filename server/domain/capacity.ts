/** What is left to spend, as the customer sees it. Computed without writing: a reset that is due is simulated. */
import type { BalanceCapacity, Capacity, CreditsCapacity, Runway } from '../../contract/capacity.ts';
import { burn, isInForce, PRIORITY, totalUsableMicro, type BurnableGrant } from './burn.ts';
import type { Catalogue, PlanDefinition } from './catalogue.ts';
import { featureUsages, type UsageTotal } from './feature-usage.ts';
import { toAmount, toCredits, toLedgerMoney } from './micro.ts';
import {
  allowanceAt,
  exponentOf,
  overdraftMicro,
  planOf,
  usagePeriod,
  walletUnit,
  type Allowance,
} from './plan-standing.ts';
import type { Period } from './periods.ts';
import { refillAt } from './next-allowance.ts';
import { runwayOf, type Pace } from './runway.ts';
import type { HeldSubscription } from './subscription-state.ts';

export interface CapacityGrant extends BurnableGrant {
  readonly amountMicro: bigint;
}

export interface WalletState {
  readonly heldMicro: bigint;
  readonly debtMicro: bigint;
  /** What "low" is measured against. */
  readonly lastRefillMicro: bigint;
  /** Start of the period whose allowance was granted last. */
  readonly periodStart: Date | null;
}

export const EMPTY_WALLET: WalletState = { heldMicro: 0n, debtMicro: 0n, lastRefillMicro: 0n, periodStart: null };

export interface CapacityInput {
  readonly catalogue: Catalogue;
  /** With what is scheduled: it decides what the plan brings next. */
  readonly standing: HeldSubscription;
  readonly currency: string;
  /** The wallet of the plan's unit, and its lots; `null`: nothing was ever put into it. */
  readonly wallet: WalletState | null;
  readonly grants: readonly CapacityGrant[];
  /** Totals of the current period, by feature. */
  readonly usage: readonly UsageTotal[];
  readonly pace: Pace | null;
  readonly now: Date;
}

/** The wallet as the next write would leave it. */
export interface EffectiveWallet {
  readonly grants: readonly CapacityGrant[];
  readonly heldMicro: bigint;
  readonly debtMicro: bigint;
  readonly lastRefillMicro: bigint;
  /** Usable lots minus debt: negative while in debt. */
  readonly availableMicro: bigint;
}

type Level = CreditsCapacity['level'];

/** `null` when the plan is no longer in the catalogue. */
export function buildCapacity(input: CapacityInput): Capacity | null {
  const { catalogue, standing, currency, now } = input;
  const plan = planOf(catalogue, standing);
  if (!plan) return null;
  const period = usagePeriod(plan, standing.anchorAt, now);
  return {
    model: plan.model,
    periodStart: period.start.toISOString(),
    periodEnd: endOf(period, standing).toISOString(),
    credits: plan.model === 'credits' ? creditsCapacity(input, plan) : null,
    balance: plan.model === 'balance' ? balanceCapacity(input, plan) : null,
    features: featureUsages({ catalogue, plan, standing, currency, usage: input.usage, now }),
  };
}

/** With the end of a trial everything is counted anew. */
function endOf({ end }: Period, { status, trialEndsAt }: HeldSubscription): Date {
  return status === 'trialing' && trialEndsAt !== null && trialEndsAt < end ? trialEndsAt : end;
}

/** Adds the allowance that is due, leaves out what has expired, and pays debt from what is usable: as a write would. */
export function effectiveWallet(
  wallet: WalletState | null,
  grants: readonly CapacityGrant[],
  allowance: Allowance | null,
  now: Date,
): EffectiveWallet {
  const { heldMicro, debtMicro, lastRefillMicro } = wallet ?? EMPTY_WALLET;
  const isGranted = (lot: CapacityGrant) =>
    lot.source === 'plan' && lot.effectiveAt.getTime() === allowance?.period.start.getTime();
  const isDue = allowance !== null && isAllowanceDue(wallet ?? EMPTY_WALLET, allowance) && !grants.some(isGranted);
  const lots = isDue ? [...grants, dueLot(allowance)] : grants;
  const usableMicro = totalUsableMicro(lots, now);
  const paidMicro = usableMicro < debtMicro ? usableMicro : debtMicro;
  const burned = new Map(burn(lots, paidMicro, now).parts.map((part) => [part.grantId, part.amountMicro]));
  return {
    grants: lots.map((lot) => ({ ...lot, remainingMicro: lot.remainingMicro - (burned.get(lot.id) ?? 0n) })),
    heldMicro,
    debtMicro: debtMicro - paidMicro,
    lastRefillMicro: isDue ? allowance.amountMicro : lastRefillMicro,
    availableMicro: usableMicro - debtMicro,
  };
}

export function isAllowanceDue(wallet: Pick<WalletState, 'periodStart'>, allowance: Allowance): boolean {
  return wallet.periodStart?.getTime() !== allowance.period.start.getTime();
}

function creditsCapacity(input: CapacityInput, plan: PlanDefinition): CreditsCapacity {
  const state = stateOf(input);
  const purchased = bucket(state.grants, ['purchased'], input.now);
  const included = planBucket(input, state);
  const promo = bucket(state.grants, ['promo', 'adjustment'], input.now);
  return {
    ...shared(input, state, plan, toCredits),
    plan: included && {
      remaining: toCredits(included.remainingMicro),
      included: toCredits(included.amountMicro),
      resetsAt: included.resetsAt,
    },
    promo:
      promo.remainingMicro > 0n
        ? { remaining: toCredits(promo.remainingMicro), nextExpiryAt: promo.nextExpiryAt }
        : null,
    purchased: {
      remaining: toCredits(purchased.remainingMicro),
      granted: toCredits(purchased.amountMicro),
      nextExpiryAt: purchased.nextExpiryAt,
    },
  };
}

function balanceCapacity(input: CapacityInput, plan: PlanDefinition): BalanceCapacity {
  const { catalogue, currency, now, standing } = input;
  const state = stateOf(input);
  const exponent = exponentOf(catalogue, currency);
  const money = (micro: bigint) => toLedgerMoney(micro, currency, exponent);
  const included = planBucket(input, state);
  const promo = bucket(state.grants, ['promo', 'adjustment'], now);
  return {
    ...shared(input, state, plan, money),
    overdraftLimit: money(overdraftMicro(plan, standing, currency)),
    included: included && {
      remaining: money(included.remainingMicro),
      amount: money(included.amountMicro),
      resetsAt: included.resetsAt,
    },
    added: {
      remaining: money(bucket(state.grants, ['purchased'], now).remainingMicro),
      persists: catalogue.topUps.persists ?? true,
    },
    promo:
      promo.remainingMicro > 0n ? { remaining: money(promo.remainingMicro), nextExpiryAt: promo.nextExpiryAt } : null,
  };
}

/** What both kinds of wallet say in the same way. */
function shared<Amount>(
  input: CapacityInput,
  state: EffectiveWallet,
  plan: PlanDefinition,
  amount: (micro: bigint) => Amount,
) {
  const { catalogue, currency, now, standing } = input;
  const runway = runwayOf(state.availableMicro, input.pace, now);
  const unitAmount = (micro: bigint) => toAmount(walletUnit(plan, currency), micro, exponentOf(catalogue, currency));
  return {
    available: amount(state.availableMicro),
    held: amount(state.heldMicro),
    debt: amount(state.debtMicro),
    level: levelOf(input, state),
    blocksWhenEmpty: overdraftMicro(plan, standing, currency) === 0n,
    spentThisPeriod: amount(input.usage.reduce((sum, total) => sum + total.chargedMicro, 0n)),
    runway:
      runway &&
      ({
        perDay: unitAmount(runway.perDayMicro),
        runsOutAt: runway.runsOutAt.toISOString(),
        daysLeft: runway.daysLeft,
        basedOnDays: runway.basedOnDays,
      } satisfies Runway),
  };
}

function stateOf(input: CapacityInput): EffectiveWallet {
  return effectiveWallet(input.wallet, input.grants, allowanceOf(input), input.now);
}

function allowanceOf({ catalogue, standing, currency, now }: CapacityInput): Allowance | null {
  return allowanceAt(catalogue, standing, currency, now);
}

function levelOf(input: CapacityInput, state: EffectiveWallet): Level {
  if (state.availableMicro < 0n) return 'negative';
  if (state.availableMicro === 0n) return 'empty';
  const planMicro = bucket(state.grants, ['plan'], input.now).amountMicro;
  const fullMicro = planMicro > state.lastRefillMicro ? planMicro : state.lastRefillMicro;
  return state.availableMicro * 10n <= fullMicro ? 'low' : 'ok';
}

/** `null` when the plan includes nothing now. A used-up lot still says how much there was. */
function planBucket(input: CapacityInput, state: EffectiveWallet) {
  const allowance = allowanceOf(input);
  const { remainingMicro, amountMicro } = bucket(state.grants, ['plan'], input.now);
  if (!allowance && amountMicro === 0n) return null;
  // After a change of plan in the period the lot is what was left to grant; the plan includes what it includes.
  const grantedMicro = allowance && allowance.amountMicro > amountMicro ? allowance.amountMicro : amountMicro;
  const resetsAt = refillAt(input.catalogue, input.standing, input.currency, allowance);
  return { remainingMicro, amountMicro: grantedMicro, resetsAt: resetsAt?.toISOString() ?? null };
}

function bucket(grants: readonly CapacityGrant[], sources: readonly CapacityGrant['source'][], now: Date) {
  let remainingMicro = 0n;
  let amountMicro = 0n;
  let nextExpiry: Date | null = null;
  for (const grant of grants) {
    if (!sources.includes(grant.source)) continue;
    if (!isInForce(grant, now)) {
      // An open hold keeps its part of a lot beyond the lot's end.
      remainingMicro += grant.heldMicro;
      continue;
    }
    remainingMicro += grant.remainingMicro;
    if (grant.remainingMicro > 0n || grant.source === 'plan') amountMicro += grant.amountMicro;
    if (
      grant.expiresAt !== null &&
      grant.remainingMicro > 0n &&
      (nextExpiry === null || grant.expiresAt < nextExpiry)
    ) {
      nextExpiry = grant.expiresAt;
    }
  }
  return { remainingMicro, amountMicro, nextExpiryAt: nextExpiry?.toISOString() ?? null };
}

function dueLot(allowance: Allowance): CapacityGrant {
  return {
    id: 'due-allowance',
    source: 'plan',
    priority: PRIORITY.plan,
    amountMicro: allowance.amountMicro,
    remainingMicro: allowance.amountMicro,
    heldMicro: 0n,
    effectiveAt: allowance.period.start,
    expiresAt: allowance.period.end,
    voidedAt: null,
    frozenAt: null,
  };
}
