/** What a change is, and when it takes effect. */
import type { Catalogue, Interval, PlanDefinition } from './catalogue.ts';
import { lookup } from './lookup.ts';
import { isFree } from './plan-standing.ts';
import type { HeldSubscription, ScheduledKind } from './subscription-state.ts';

/** `subscribe`: after the subscription has ended. */
export type ChangeKind = ScheduledKind | 'from_free' | 'subscribe' | 'same';

const LENGTH: readonly Interval[] = ['week', 'month', 'quarter', 'year', 'once'];

export function kindOf(
  catalogue: Catalogue,
  held: HeldSubscription,
  from: PlanDefinition,
  planKey: string,
  to: PlanDefinition,
  seats: number | null,
): ChangeKind {
  if (held.status === 'canceled') return 'subscribe';
  if (planKey === held.planKey && from.interval === to.interval) return seats === held.seats ? 'same' : 'seats';
  if (isFree(from) !== isFree(to)) return isFree(to) ? 'to_free' : 'from_free';
  if (planKey === held.planKey) return 'interval_change';
  // The length of the interval counts before the rank of the plan.
  const longer = LENGTH.indexOf(to.interval) - LENGTH.indexOf(from.interval);
  const isUp = longer === 0 ? rankOf(catalogue, planKey) > rankOf(catalogue, held.planKey) : longer > 0;
  return isUp ? 'upgrade' : 'downgrade';
}

export function rankOf(catalogue: Catalogue, planKey: string): number {
  return lookup(catalogue.plans, planKey)?.rank ?? Object.keys(catalogue.plans).indexOf(planKey);
}

export function timingOf(
  held: HeldSubscription,
  from: PlanDefinition,
  to: PlanDefinition,
  kind: ChangeKind,
  seats: number | null,
): 'now' | 'period_end' {
  if (kind === 'same' || kind === 'from_free' || kind === 'subscribe') return 'now';
  if (kind === 'to_free' || (from.model !== to.model && !isFree(from))) return 'period_end';
  // Nothing is paid for yet, so nothing has to be used up first.
  if (held.status === 'trialing' || isFree(from)) return 'now';
  switch (kind) {
    case 'seats':
      return (seats ?? 0) > (held.seats ?? 0) ? 'now' : 'period_end';
    case 'interval_change':
      return LENGTH.indexOf(to.interval) > LENGTH.indexOf(from.interval) ? 'now' : 'period_end';
    default:
      return kind === 'upgrade' ? 'now' : 'period_end';
  }
}
