/** How a subscription stands when a change has taken effect. */
import { keptAddOns } from './addons.ts';
import type { PlanDefinition } from './catalogue.ts';
import { kindOf, type ChangeKind } from './change-kind.ts';
import { termsOf } from './held-plan.ts';
import { billingPeriodAt } from './periods.ts';
import type { ChangeFacts } from './plan-change.ts';
import { isFree } from './plan-standing.ts';
import { standingAt, type HeldSubscription, type ScheduledKind } from './subscription-state.ts';

/** What is paid once is paid for ever. */
export const FOREVER = new Date('9999-12-31T00:00:00.000Z');
const DAY_MS = 86_400_000;

export interface Change {
  readonly planKey: string;
  readonly from: PlanDefinition;
  readonly to: PlanDefinition;
  readonly seats: number | null;
  readonly kind: ChangeKind;
  readonly timing: 'now' | 'period_end';
  readonly effectiveAt: Date;
}

/**
 * The change that was paid for, as of now and whatever has happened since it was quoted: what was paid for is given. A subscription
 * that has ended meanwhile begins anew.
 */
export function changeNow(
  facts: ChangeFacts,
  held: HeldSubscription,
  bought: { readonly planKey: string; readonly terms: PlanDefinition; readonly seats: number | null },
): HeldSubscription {
  const { planKey, terms: to, seats } = bought;
  const from = termsOf(facts.catalogue, held) ?? to;
  const kind = kindOf(facts.catalogue, held, from, planKey, to, seats);
  const change: Change = { planKey, from, to, seats, kind, timing: 'now', effectiveAt: facts.now };
  return outcome(facts, held, change).after;
}

/** How it is written now, and how it stands when the change has taken effect. */
export function outcome(
  facts: ChangeFacts,
  held: HeldSubscription,
  change: Change,
): { result: HeldSubscription; after: HeldSubscription } {
  const { planKey, to, seats, kind, timing, effectiveAt } = change;
  const undisturbed = { ...held, cancelAt: null, canceledAt: null, scheduled: null };
  if (kind === 'same') return { result: undisturbed, after: undisturbed };
  if (timing === 'period_end') {
    const result = {
      ...undisturbed,
      scheduled: { kind: scheduledKind(kind), planKey, terms: to, seats, at: effectiveAt },
    };
    return { result, after: standingAt(facts.catalogue, result, effectiveAt) };
  }
  const addOns = held.status === 'canceled' ? [] : keptAddOns(facts.catalogue, held.addOns, planKey, to);
  const after = { ...undisturbed, planKey, terms: to, seats, addOns, ...newTimes(facts, held, change) };
  return { result: after, after };
}

/** Those kinds that ever wait; the others take effect at once. */
function scheduledKind(kind: ChangeKind): ScheduledKind {
  if (kind === 'from_free' || kind === 'subscribe' || kind === 'same') throw new RangeError(`${kind} never waits.`);
  return kind;
}

type Times = Pick<HeldSubscription, 'status' | 'anchorAt' | 'paidUntil' | 'trialEndsAt'>;

/** Anchor, paid time and trial of a change that takes effect now. */
function newTimes(facts: ChangeFacts, held: HeldSubscription, { from, to, kind }: Change): Times {
  const { now } = facts;
  const { anchorAt, paidUntil, trialEndsAt, status } = held;
  const isBack = status === 'canceled';
  if (isFree(to)) return { status: 'active', anchorAt: isBack ? now : anchorAt, paidUntil, trialEndsAt };
  if (kind === 'from_free' && to.trialDays !== undefined && !facts.hadTrial) {
    const end = new Date(now.getTime() + to.trialDays * DAY_MS);
    return { status: 'trialing', anchorAt: now, paidUntil: end, trialEndsAt: end };
  }
  // A trial goes on where the other plan has one too; elsewhere it ends.
  const staysInTrial = status === 'trialing' && to.trialDays !== undefined;
  if (staysInTrial) return { status, anchorAt, paidUntil, trialEndsAt };
  const isNewAnchor = isBack || isFree(from) || status === 'trialing' || from.interval !== to.interval;
  if (!isNewAnchor) return { status, anchorAt, paidUntil, trialEndsAt };
  const { end } = billingPeriodAt(now, to.interval, now);
  return { status: 'active', anchorAt: now, paidUntil: end ?? FOREVER, trialEndsAt };
}
