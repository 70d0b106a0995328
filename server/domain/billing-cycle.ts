/** What the billing cycle has to do next for a subscription. Pure. */
import type { Interval } from './catalogue.ts';
import { billingPeriodAt } from './periods.ts';
import type { HeldSubscription } from './subscription-state.ts';

export interface PaidPeriod {
  readonly start: Date;
  /** `null`: paid once, for ever. */
  readonly end: Date | null;
}

export type CycleStep =
  /** Nothing until something else happens or time passes. */
  | { readonly kind: 'none' }
  /** What was scheduled for that moment has come. */
  | { readonly kind: 'change'; readonly at: Date }
  /** The period that starts there is to be paid for. `endsTrial`: it is the first one, and periods are counted from it. */
  | { readonly kind: 'renew'; readonly at: Date; readonly endsTrial: boolean };

/**
 * The oldest thing that is due. Called again and again it comes to each missed period, in order: a change that falls on the end of a
 * period is done before that period's successor is charged.
 */
export function nextStep(held: HeldSubscription, now: Date): CycleStep {
  const changeAt = earliest([held.cancelAt, held.scheduled?.at ?? null, ...held.addOns.map(({ endsAt }) => endsAt)]);
  const renewAt = held.status === 'active' || held.status === 'trialing' ? held.paidUntil : null;
  const isChanging = changeAt !== null && changeAt <= now && hasEnd(held);
  const isRenewing = renewAt !== null && renewAt <= now;
  if (isChanging && (!isRenewing || changeAt <= renewAt)) return { kind: 'change', at: changeAt };
  if (!isRenewing) return { kind: 'none' };
  return { kind: 'renew', at: renewAt, endsTrial: held.status === 'trialing' };
}

/**
 * The period to be paid next, when everything before `from` is paid. `gapUntil`: `from` lies within a period (as an import may say);
 * that one counts as paid, and the next is charged at its own start.
 */
export function periodFrom(
  anchor: Date,
  interval: Interval,
  from: Date,
): { readonly period: PaidPeriod; readonly gapUntil: Date | null } {
  const period = billingPeriodAt(anchor, interval, from);
  const isAligned = period.end === null || period.start.getTime() === from.getTime();
  return { period, gapUntil: isAligned ? null : period.end };
}

function hasEnd({ status }: HeldSubscription): boolean {
  return status !== 'canceled' && status !== 'draft' && status !== 'pending_payment';
}

function earliest(dates: readonly (Date | null)[]): Date | null {
  return dates.reduce<Date | null>(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
}
