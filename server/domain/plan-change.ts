/**
 * What becomes of a subscription when its plan, interval or number of seats changes: when it takes effect, what is credited and
 * charged, and how it stands afterwards. Pure; the preview, the quote and the change itself all ask here, so they cannot disagree.
 */
import type { ProblemCode } from '../../contract/problem.ts';
import type { Catalogue, Interval, PlanDefinition } from './catalogue.ts';
import { changeItems, type ChangeItem } from './change-items.ts';
import { kindOf, timingOf, type ChangeKind } from './change-kind.ts';
import { outcome } from './change-outcome.ts';
import { cataloguePlan, seatsFeature, termsOf, type HeldAddOn } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { billingPeriodAt } from './periods.ts';
import type { PaidItems } from './paid-items.ts';
import { isFree } from './plan-standing.ts';
import { policyOf } from './policy.ts';
import { recurringItems, recurringTotal } from './recurring-charge.ts';
import type { HeldSubscription } from './subscription-state.ts';

export interface ChangeTarget {
  readonly plan: string;
  /** The one the customer has when the plan is sold at it, else the plan's own. */
  readonly interval?: Interval;
  /** All seats; those that the customer has when absent. */
  readonly seats?: number;
}

export interface ChangeFacts {
  readonly catalogue: Catalogue;
  readonly currency: string;
  /** As of `now`. `null`: the customer has none. */
  readonly held: HeldSubscription | null;
  /** What the parts really cost in the interval that runs, where that was less than their price. */
  readonly paid: PaidItems | null;
  /** As the host reported; `null` when it never has. */
  readonly seatsInUse: number | null;
  /** Whether the customer has had a trial already. */
  readonly hadTrial: boolean;
  readonly now: Date;
}

export interface SeatsChange {
  readonly feature: string;
  readonly inUse: number | null;
  /** `null`: as many as one likes. */
  readonly available: number | null;
  /** More in use than there will be. */
  readonly excess: number;
}

export interface PlannedChange {
  readonly ok: true;
  readonly kind: ChangeKind;
  readonly timing: 'now' | 'period_end';
  readonly effectiveAt: Date;
  readonly from: PlanDefinition;
  readonly to: PlanDefinition;
  /** The subscription as it will be written now: changed, or with the change scheduled. */
  readonly result: HeldSubscription;
  /** The subscription once the change has taken effect. */
  readonly after: HeldSubscription;
  readonly items: readonly ChangeItem[];
  /** Of unused time, of all items together. */
  readonly creditMinor: bigint;
  readonly chargeMinor: bigint;
  /** What is to pay now, before tax. */
  readonly dueMinor: bigint;
  /** What is left of the credit when it is more than the charge: it goes to the customer's account. */
  readonly customerCreditMinor: bigint;
  /** The billing period from `effectiveAt` on. */
  readonly period: { readonly start: Date; readonly end: Date | null };
  readonly nextCharge: { readonly at: Date; readonly amountMinor: bigint } | null;
  readonly endingAddOns: readonly HeldAddOn[];
  readonly seats: SeatsChange | null;
  /** What was scheduled and will not happen. */
  readonly replaces: 'cancellation' | 'plan_change' | null;
}

export interface RefusedChange {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly param?: string;
  readonly seats?: SeatsChange;
}

export function planChange(facts: ChangeFacts, target: ChangeTarget): PlannedChange | RefusedChange {
  const { catalogue, held, currency, now } = facts;
  const block = statusBlock(held);
  if (!held || block) return { ok: false, code: block ?? 'subscription_required' };
  const from = termsOf(catalogue, held);
  if (!from) return { ok: false, code: 'plan_unavailable', param: 'plan' };
  const to = targetTerms(facts, held, from, target);
  if (!to) return { ok: false, code: 'plan_unavailable', param: 'plan' };
  const seats = targetSeats(catalogue, currency, held, to, target);
  if (seats === undefined) return { ok: false, code: 'invalid_request', param: 'seats' };
  const kind = kindOf(catalogue, held, from, target.plan, to, seats);
  const timing = timingOf(held, from, to, kind, seats);
  const effectiveAt = timing === 'now' ? now : periodEndOf(held, from, now);
  if (effectiveAt === null) return { ok: false, code: 'plan_change_not_allowed' };
  // What runs now is not paid for yet: first the renewal, then the change.
  if (timing === 'now' && kind !== 'same' && !isFree(from) && isUnpaid(held, now)) {
    return { ok: false, code: 'renewal_pending' };
  }
  const { result, after } = outcome(facts, held, { planKey: target.plan, from, to, seats, kind, timing, effectiveAt });
  const seatsChange = seatsOf(catalogue, to, seats, facts.seatsInUse);
  if (kind !== 'same' && seatsChange !== null && seatsChange.excess > 0 && isRefused(catalogue, kind, timing)) {
    return { ok: false, code: 'seats_in_use', param: 'seats', seats: seatsChange };
  }
  const items = timing === 'now' && kind !== 'same' ? changeItems(facts, held, after) : [];
  const creditMinor = items.reduce((sum, item) => sum + (item.amountMinor < 0n ? -item.amountMinor : 0n), 0n);
  const chargeMinor = items.reduce((sum, item) => sum + (item.amountMinor > 0n ? item.amountMinor : 0n), 0n);
  const netMinor = chargeMinor - creditMinor;
  return {
    ok: true,
    kind,
    timing,
    effectiveAt,
    from,
    to,
    result,
    after,
    items,
    creditMinor,
    chargeMinor,
    dueMinor: netMinor > 0n ? netMinor : 0n,
    customerCreditMinor: netMinor < 0n ? -netMinor : 0n,
    period: periodFrom(after, to, effectiveAt),
    nextCharge: nextCharge(catalogue, after, to, currency, effectiveAt),
    endingAddOns: held.addOns.filter((addOn) => !after.addOns.some(({ key }) => key === addOn.key)),
    seats: seatsChange,
    replaces:
      held.status === 'canceled'
        ? null
        : held.cancelAt !== null
          ? 'cancellation'
          : held.scheduled
            ? 'plan_change'
            : null,
  };
}

/** Why nothing about this subscription can be changed now. */
export function statusBlock(held: HeldSubscription | null): ProblemCode | null {
  switch (held?.status) {
    case 'active':
    case 'trialing':
    case 'canceled':
      return null;
    case 'past_due':
      return 'payment_past_due';
    case 'paused':
      return 'plan_change_not_allowed';
    default:
      return 'subscription_required';
  }
}

/** When what is paid for ends: of a trial its end. `null`: never. */
export function periodEndOf(held: HeldSubscription, terms: PlanDefinition, now: Date): Date | null {
  if (held.status === 'trialing' && held.trialEndsAt !== null && held.trialEndsAt > now) return held.trialEndsAt;
  return billingPeriodAt(held.anchorAt, terms.interval, now).end;
}

/** When a cancellation would take effect: with the time that is paid for. `null`: at once, because nothing is. */
export function cancellationOf(catalogue: Catalogue, held: HeldSubscription, now: Date): Date | null {
  const terms = termsOf(catalogue, held);
  const isPaid = held.paidUntil !== null && held.paidUntil > now;
  if (!terms || isFree(terms) || held.status === 'past_due' || !isPaid) return null;
  return periodEndOf(held, terms, now);
}

/** The terms that the customer would get: of the own plan and interval those that were bought. `null`: not to be had. */
function targetTerms(
  { catalogue, currency }: ChangeFacts,
  held: HeldSubscription,
  from: PlanDefinition,
  target: ChangeTarget,
): PlanDefinition | null {
  const isOwn = target.plan === held.planKey;
  // Who comes back buys what is sold today.
  const keepsTerms = isOwn && held.status !== 'canceled';
  if (keepsTerms && (target.interval === undefined || target.interval === from.interval)) return from;
  const plan = lookup(catalogue.plans, target.plan);
  if (!plan || (plan.listed === false && !isOwn)) return null;
  const group = lookup(catalogue.plans, held.planKey)?.group ?? from.group;
  if (plan.group !== group) return null;
  const interval = target.interval ?? (isFree(plan) ? undefined : from.interval);
  const terms = cataloguePlan(catalogue, target.plan, interval) ?? (target.interval ? null : plan);
  return terms && (isFree(terms) || terms.price?.[currency] !== undefined) ? terms : null;
}

/** `null`: those of the plan; `undefined`: it cannot be had with so many. */
function targetSeats(
  catalogue: Catalogue,
  currency: string,
  held: HeldSubscription,
  to: PlanDefinition,
  target: ChangeTarget,
): number | null | undefined {
  const found = seatsFeature(catalogue, to);
  if (!found) return target.seats === undefined ? null : undefined;
  const wanted = target.seats ?? held.seats;
  const { included = 0, seatPrice } = found.feature;
  if (wanted === null || included === 'unlimited' || wanted <= included) return null;
  if (!isFree(to) && seatPrice?.[currency] !== undefined) return wanted;
  return target.seats === undefined ? null : undefined;
}

function isUnpaid(held: HeldSubscription, now: Date): boolean {
  return held.status === 'active' && (held.paidUntil === null || held.paidUntil <= now);
}

function seatsOf(
  catalogue: Catalogue,
  to: PlanDefinition,
  seats: number | null,
  inUse: number | null,
): SeatsChange | null {
  const found = seatsFeature(catalogue, to);
  if (!found) return null;
  const { included = 0 } = found.feature;
  const available = included === 'unlimited' ? null : Math.max(included, seats ?? 0);
  const excess = available === null || inUse === null ? 0 : Math.max(0, inUse - available);
  return { feature: found.key, inUse, available, excess };
}

/** Fewer seats than are in use are never sold. Another plan with fewer may wait for the end of the period, where the policy says so. */
function isRefused(catalogue: Catalogue, kind: ChangeKind, timing: 'now' | 'period_end'): boolean {
  return timing === 'now' || kind === 'seats' || policyOf(catalogue).planChange.seatExcess === 'refuse';
}

function periodFrom(after: HeldSubscription, to: PlanDefinition, at: Date): PlannedChange['period'] {
  if (after.status === 'trialing' && after.trialEndsAt !== null && after.trialEndsAt > at) {
    return { start: after.anchorAt, end: after.trialEndsAt };
  }
  return billingPeriodAt(after.anchorAt, to.interval, at);
}

function nextCharge(
  catalogue: Catalogue,
  after: HeldSubscription,
  to: PlanDefinition,
  currency: string,
  effectiveAt: Date,
): PlannedChange['nextCharge'] {
  const amountMinor = recurringTotal(recurringItems(catalogue, after, currency));
  if (amountMinor === 0n) return null;
  // A period that nobody has paid for yet is charged as it begins.
  const isPaid = after.paidUntil !== null && after.paidUntil > effectiveAt;
  const isTrial = after.status === 'trialing' && after.trialEndsAt !== null && after.trialEndsAt > effectiveAt;
  const at = isPaid || isTrial ? periodFrom(after, to, effectiveAt).end : effectiveAt;
  return at && { at, amountMinor };
}
