/** Where a subscription stands, and what its plan grants because of that. */
import type { SubscriptionStatus } from '../../contract/account.ts';
import type { Catalogue, PlanDefinition } from './catalogue.ts';
import { decimalToMicro } from './micro.ts';
import { allowanceCadence, periodAt, type Period } from './periods.ts';
import { planOf, type HeldPlan } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { DEFAULT_POLICY, policyOf, type Policy } from './policy.ts';

export { planOf } from './held-plan.ts';

export type Unit = string;
export const CREDITS = 'credits';

export interface PlanStanding extends HeldPlan {
  readonly status: SubscriptionStatus;
  /** The original anchor of all periods. */
  readonly anchorAt: Date;
  /** A period that starts at or after it is not paid for. */
  readonly paidUntil: Date | null;
  readonly trialEndsAt: Date | null;
}

/** What the plan puts into the wallet at the start of `period`. */
export interface Allowance {
  readonly unit: Unit;
  readonly amountMicro: bigint;
  readonly period: Period;
}

export function exponentOf(catalogue: Catalogue, currency: string): number {
  const definition = lookup(catalogue.currencies, currency);
  if (!definition) throw new RangeError(`The catalogue has no currency ${currency}.`);
  return definition.exponent;
}

/** The wallet a plan spends from. Metered plans spend from none, but their usage is serialised on the money wallet. */
export function walletUnit(plan: PlanDefinition, currency: string): Unit {
  return plan.model === 'credits' ? CREDITS : currency;
}

export function isFree(plan: PlanDefinition): boolean {
  return plan.price === undefined;
}

/** The period in which usage is counted and the allowance is granted; not always the billing period. */
export function usagePeriod(plan: PlanDefinition, anchorAt: Date, now: Date): Period {
  return periodAt(anchorAt, allowanceCadence(plan.interval), now);
}

/**
 * Whether the plan grants anything in `period`: while it is paid for, in a trial that has not ended, or on a free plan. A
 * past due, paused or canceled customer keeps what is there and is granted nothing new; the past due one unless the policy says so.
 */
export function isEntitled(
  plan: PlanDefinition,
  standing: PlanStanding,
  period: Pick<Period, 'start'>,
  policy: Pick<Policy['renewal'], 'allowanceWhilePastDue'> = DEFAULT_POLICY.renewal,
): boolean {
  switch (standing.status) {
    case 'past_due':
      return policy.allowanceWhilePastDue;
    case 'trialing':
      return standing.trialEndsAt === null || period.start < standing.trialEndsAt;
    case 'active':
      return isFree(plan) || (standing.paidUntil !== null && period.start < standing.paidUntil);
    default:
      return false;
  }
}

/** What is due in the period of `now`; `null` when the plan includes nothing or is not entitled to it. */
export function allowanceAt(
  catalogue: Catalogue,
  standing: PlanStanding,
  currency: string,
  now: Date,
): Allowance | null {
  const plan = planOf(catalogue, standing);
  if (!plan) return null;
  const amountMicro = includedMicro(plan, currency);
  if (amountMicro === null || amountMicro <= 0n) return null;
  const period = usagePeriod(plan, standing.anchorAt, now);
  if (!isEntitled(plan, standing, period, policyOf(catalogue).renewal)) return null;
  // What a trial includes is used in the trial.
  const { trialEndsAt } = standing;
  const isTrial = standing.status === 'trialing' && trialEndsAt !== null && trialEndsAt < period.end;
  return { unit: walletUnit(plan, currency), amountMicro, period: isTrial ? { ...period, end: trialEndsAt } : period };
}

/** How far below zero a balance may run. Only agreed with customers in good standing. */
export function overdraftMicro(plan: PlanDefinition, standing: PlanStanding, currency: string): bigint {
  const limit = plan.model === 'balance' && standing.status === 'active' ? plan.overdraft?.[currency] : undefined;
  return limit === undefined ? 0n : decimalToMicro(limit);
}

function includedMicro(plan: PlanDefinition, currency: string): bigint | null {
  const included = plan.model === 'credits' ? plan.includedCredits : plan.includedBalance?.[currency];
  return included === undefined || plan.model === 'metered' ? null : decimalToMicro(included);
}
