/** A subscription as the customer sees it. */
import type { CancelReason, Subscription, SubscriptionAction } from '../../contract/account.ts';
import type { Money } from '../../contract/money.ts';
import type { Catalogue, PlanDefinition } from './catalogue.ts';
import { planOf, seatsFeature, termsOf } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { decimalToMicro, decimalToMinor, toCredits, toMoney } from './micro.ts';
import { billingPeriodAt } from './periods.ts';
import { exponentOf, isFree } from './plan-standing.ts';
import { cancellationOf } from './plan-change.ts';
import { policyOf } from './policy.ts';
import { recurringItems, recurringTotal } from './recurring-charge.ts';
import { standingAt, type HeldSubscription } from './subscription-state.ts';
import { computeTax, taxPlace, type TaxedCustomer } from './tax.ts';

export interface SubscriptionFacts {
  readonly catalogue: Catalogue;
  readonly id: string;
  /** As of `now`. */
  readonly held: HeldSubscription;
  readonly cancelReason: string | null;
  readonly pausedAt: Date | null;
  readonly seatsInUse: number | null;
  /** What the next bill is lowered by, given what it would be. */
  readonly discount: (recurringMinor: bigint) => Subscription['discount'];
  readonly customer: TaxedCustomer & { readonly currency: string };
  readonly now: Date;
}

/** `null` when nothing says any more what the plan is. */
export function describeSubscription(facts: SubscriptionFacts): Subscription | null {
  const { catalogue, held, customer, now } = facts;
  const plan = planOf(catalogue, held);
  const terms = termsOf(catalogue, held);
  if (!plan || !terms) return null;
  const money = moneyOf(facts);
  const hasEnded = held.status === 'canceled';
  const period = shownPeriod(held, terms, now);
  return {
    id: facts.id,
    status: held.status,
    plan: {
      key: held.planKey,
      name: plan.name,
      model: plan.model,
      isFree: isFree(plan),
      price: money(plan.price?.[customer.currency]),
      interval: plan.interval,
      includedCredits: plan.includedCredits === undefined ? null : toCredits(decimalToMicro(plan.includedCredits)),
      includedBalance: money(plan.includedBalance?.[customer.currency]),
    },
    startedAt: held.anchorAt.toISOString(),
    // What has ended has no period that runs, and begins no other.
    currentPeriodStart: hasEnded ? null : period.start.toISOString(),
    currentPeriodEnd: hasEnded ? null : (period.end?.toISOString() ?? null),
    nextCharge: nextCharge(facts, terms),
    trialEndsAt: held.status === 'trialing' ? (held.trialEndsAt?.toISOString() ?? null) : null,
    cancelAt: held.cancelAt?.toISOString() ?? null,
    canceledAt: held.canceledAt?.toISOString() ?? null,
    cancelReason: (facts.cancelReason as CancelReason | null) ?? null,
    pausedAt: held.status === 'paused' ? (facts.pausedAt?.toISOString() ?? null) : null,
    scheduledChange: scheduledChange(facts),
    seats: seats(facts, plan, terms),
    addOns: held.addOns.map(({ key, terms: addOn, endsAt }) => ({
      key,
      name: addOn.name,
      price: money(addOn.price[terms.interval]?.[customer.currency]),
      endsAt: endsAt?.toISOString() ?? null,
    })),
    discount: hasEnded ? null : discountOf(facts, terms),
    ifCanceled: ifCanceled(facts, terms),
    actions: actions(facts, terms),
  };
}

/** A trial is a period of its own. */
function shownPeriod(held: HeldSubscription, terms: PlanDefinition, now: Date): { start: Date; end: Date | null } {
  if (held.status === 'trialing' && held.trialEndsAt !== null) return { start: held.anchorAt, end: held.trialEndsAt };
  return billingPeriodAt(held.anchorAt, terms.interval, now);
}

/** What will be charged next, tax included, and when; `null` also while the tax cannot be known. */
function nextCharge(facts: SubscriptionFacts, terms: PlanDefinition): Subscription['nextCharge'] {
  const { catalogue, held, customer, now } = facts;
  if (held.status !== 'trialing' && held.status !== 'active') return null;
  const at = shownPeriod(held, terms, now).end;
  const place = taxPlace(catalogue, customer);
  if (at === null || place === null || (held.cancelAt !== null && held.cancelAt <= at)) return null;
  // What is scheduled until then has taken effect.
  const then = standingAt(catalogue, held, at);
  const fullMinor = recurringTotal(recurringItems(catalogue, then, customer.currency));
  const amountMinor = fullMinor - BigInt(facts.discount(fullMinor)?.amount?.minor ?? '0');
  if (fullMinor === 0n) return null;
  const { totalMinor } = computeTax({ amountMinor, behaviour: catalogue.tax.behaviour, ...place });
  return {
    at: at.toISOString(),
    amount: toMoney(totalMinor, customer.currency, exponentOf(catalogue, customer.currency)),
  };
}

/** As it lowers what the subscription costs now. */
function discountOf(facts: SubscriptionFacts, terms: PlanDefinition): Subscription['discount'] {
  if (isFree(terms)) return null;
  return facts.discount(recurringTotal(recurringItems(facts.catalogue, facts.held, facts.customer.currency)));
}

function scheduledChange({ catalogue, held }: SubscriptionFacts): Subscription['scheduledChange'] {
  const { scheduled } = held;
  const to = scheduled && termsOf(catalogue, scheduled);
  if (!scheduled || !to) return null;
  return {
    kind: scheduled.kind,
    plan: { key: scheduled.planKey, name: to.name },
    interval: to.interval,
    seats: scheduled.seats,
    at: scheduled.at.toISOString(),
  };
}

function seats(facts: SubscriptionFacts, plan: PlanDefinition, terms: PlanDefinition): Subscription['seats'] {
  const found = seatsFeature(facts.catalogue, plan);
  if (!found) return null;
  const own = seatsFeature(facts.catalogue, terms)?.feature;
  const count = (included: number | 'unlimited' | undefined) => (included === 'unlimited' ? null : (included ?? 0));
  return {
    feature: found.key,
    name: lookup(facts.catalogue.features, found.key)?.name ?? found.key,
    quantity: count(found.feature.included),
    included: count(own?.included),
    inUse: facts.seatsInUse,
    price: moneyOf(facts)(own?.seatPrice?.[facts.customer.currency]),
  };
}

function ifCanceled({ catalogue, held, now }: SubscriptionFacts, terms: PlanDefinition): Subscription['ifCanceled'] {
  const hasEnded = held.status === 'canceled';
  if (hasEnded || held.cancelAt !== null || terms.interval === 'once') return null;
  const at = cancellationOf(catalogue, held, now) ?? now;
  return { at: at.toISOString(), keepsPurchased: policyOf(catalogue).cancellation.keepsPurchased };
}

function actions({ catalogue, held, customer }: SubscriptionFacts, terms: PlanDefinition): SubscriptionAction[] {
  const { status } = held;
  if (status === 'canceled') return ['reactivate', 'change_plan'];
  const isGoingOn = status === 'active' || status === 'trialing';
  const isEnding = held.cancelAt !== null;
  // A plan that is paid once cannot be canceled: there is nothing left to stop.
  const isOnce = terms.interval === 'once';
  const sellsSeats = seatsFeature(catalogue, terms)?.feature.seatPrice?.[customer.currency] !== undefined;
  const may: readonly (readonly [SubscriptionAction, boolean])[] = [
    ['change_plan', isGoingOn],
    ['change_seats', isGoingOn && sellsSeats],
    ['undo_change', held.scheduled !== null],
    ['cancel', !isEnding && !isOnce],
    ['undo_cancel', isEnding],
    ['pause', status === 'active' && !isEnding && !isOnce && !isFree(terms)],
    ['resume', status === 'paused'],
  ];
  return may.filter(([, isPossible]) => isPossible).map(([action]) => action);
}

function moneyOf({ catalogue, customer }: SubscriptionFacts): (decimal: string | undefined) => Money | null {
  const exponent = exponentOf(catalogue, customer.currency);
  return (decimal) =>
    decimal === undefined ? null : toMoney(decimalToMinor(decimal, exponent), customer.currency, exponent);
}
