/**
 * What a subscription is at a moment. Scheduled changes take effect by time alone: whoever looks after the moment sees them done,
 * whether or not a worker has written them down. Applying twice, or in two steps, gives the same.
 */
import type { SubscriptionStatus } from '../../contract/account.ts';
import { keptAddOns } from './addons.ts';
import type { Catalogue, Interval, PlanDefinition } from './catalogue.ts';
import { termsOf, type HeldAddOn, type HeldPlan } from './held-plan.ts';

export type ScheduledKind = 'upgrade' | 'downgrade' | 'interval_change' | 'to_free' | 'seats' | 'new_terms';

export interface ScheduledChange {
  readonly kind: ScheduledKind;
  readonly planKey: string;
  /** As it was offered when the change was scheduled. */
  readonly terms: PlanDefinition | null;
  readonly seats: number | null;
  readonly at: Date;
}

export interface HeldSubscription extends HeldPlan {
  readonly status: SubscriptionStatus;
  /** The original anchor of all periods. */
  readonly anchorAt: Date;
  /** A period that starts at or after it is not paid for. */
  readonly paidUntil: Date | null;
  readonly trialEndsAt: Date | null;
  readonly seats: number | null;
  /** All that are on record, ended ones too. */
  readonly addOns: readonly HeldAddOn[];
  readonly cancelAt: Date | null;
  readonly canceledAt: Date | null;
  readonly scheduled: ScheduledChange | null;
}

const WITH_AN_END: ReadonlySet<SubscriptionStatus> = new Set(['trialing', 'active', 'past_due', 'paused']);

/** The subscription as of `now`, with everything done that was due. */
export function standingAt(catalogue: Catalogue, held: HeldSubscription, now: Date): HeldSubscription {
  const isEnding = held.cancelAt !== null && held.cancelAt <= now && WITH_AN_END.has(held.status);
  const isChanging = held.scheduled !== null && held.scheduled.at <= now && WITH_AN_END.has(held.status);
  const current = isEnding ? end(held) : isChanging ? change(catalogue, held, held.scheduled) : held;
  const addOns = current.addOns.filter(({ endsAt }) => endsAt === null || endsAt > now);
  return addOns.length === current.addOns.length ? current : { ...current, addOns };
}

/** Whether `standingAt` would say anything else than what is on record. */
export function isChangeDue(held: HeldSubscription, now: Date): boolean {
  const due = (at: Date | null | undefined) => at != null && at <= now;
  return (
    (WITH_AN_END.has(held.status) && (due(held.cancelAt) || due(held.scheduled?.at))) ||
    held.addOns.some(({ endsAt }) => due(endsAt))
  );
}

function end(held: HeldSubscription): HeldSubscription {
  return { ...held, status: 'canceled', canceledAt: held.cancelAt, scheduled: null };
}

function change(catalogue: Catalogue, held: HeldSubscription, scheduled: ScheduledChange): HeldSubscription {
  const from = termsOf(catalogue, held);
  const to = termsOf(catalogue, scheduled);
  // The catalogue has forgotten the plan, and nobody has kept its terms: better the old one than none.
  if (!to) return { ...held, scheduled: null };
  const isFree = to.price === undefined;
  return {
    ...held,
    planKey: scheduled.planKey,
    terms: scheduled.terms,
    seats: scheduled.seats,
    // A trial is no period: what comes after it is counted from its end.
    anchorAt:
      held.status !== 'trialing' && from && keepsAnchor(from.interval, to.interval) ? held.anchorAt : scheduled.at,
    // A free plan has no trial and owes nothing. That there was a trial is remembered.
    status: isFree && held.status !== 'paused' ? 'active' : held.status,
    addOns: keptAddOns(catalogue, held.addOns, scheduled.planKey, to),
    scheduled: null,
  };
}

const IN_MONTHS: ReadonlySet<Interval> = new Set(['month', 'quarter', 'year']);

/**
 * Whether the end of a period of `from` is also the start of one of `to`, counted from the same anchor. It is for months, quarters
 * and years, so that the 31st is never lost on the way.
 */
export function keepsAnchor(from: Interval, to: Interval): boolean {
  return from === to || (IN_MONTHS.has(from) && IN_MONTHS.has(to));
}
