/** Plan, seats, add-ons, cancellation and pause of a customer, by the same pure rules as the server's. */
import type {
  AddOn,
  CancelRequest,
  ChangePreview,
  ChangeRequest,
  PlanList,
  ProblemCode,
  QuoteRequest,
  Subscription,
} from 'billing-portal-contract';
import { addOnAllowance, addOnOffer, readAddOnTerms } from '../../server/domain/add-on-offer.ts';
import { listAddOns } from '../../server/domain/add-on-list.ts';
import { allowanceAfterChange } from '../../server/domain/allowance-change.ts';
import { changeNow } from '../../server/domain/change-outcome.ts';
import { isInForce } from '../../server/domain/burn.ts';
import { previewChange } from '../../server/domain/change-preview.ts';
import { termsOf } from '../../server/domain/held-plan.ts';
import { refuseOffer, type OfferResult } from '../../server/domain/offer.ts';
import {
  cancellationOf,
  periodEndOf,
  planChange,
  type ChangeFacts,
  type PlannedChange,
} from '../../server/domain/plan-change.ts';
import { planChangeOffer, readPlanChangeTerms } from '../../server/domain/plan-change-offer.ts';
import { listPlans } from '../../server/domain/plan-offers.ts';
import { allowanceAt, CREDITS, isFree, planOf, walletUnit } from '../../server/domain/plan-standing.ts';
import { policyOf } from '../../server/domain/policy.ts';
import type { HeldSubscription } from '../../server/domain/subscription-state.ts';
import { paceOfCustomer, subscriptionView } from './account.ts';
import type { MockContext } from './context.ts';
import { defaultMethod, paymentMethodView } from './payment-methods.ts';
import { refuse } from './problems.ts';
import { openPurchase } from './purchases.ts';
import type { MockCustomer, MockSubscription, MockWallet } from './state.ts';
import { addLot, closePlanLots, walletOf } from './wallet.ts';

export function changeFacts(context: MockContext, customer: MockCustomer): ChangeFacts {
  return {
    catalogue: context.catalogue,
    currency: customer.currency,
    held: customer.subscription,
    paid: null,
    seatsInUse: null,
    hadTrial: customer.subscription?.trialEndsAt != null,
    now: context.now(),
  };
}

export function plansOf(context: MockContext, customer: MockCustomer): PlanList {
  return listPlans(changeFacts(context, customer));
}

export function addOnsOf(context: MockContext, customer: MockCustomer): AddOn[] {
  return listAddOns(changeFacts(context, customer));
}

export function preview(context: MockContext, customer: MockCustomer, request: ChangeRequest): ChangePreview {
  const facts = changeFacts(context, customer);
  const method = defaultMethod(customer);
  const result = previewChange({
    catalogue: context.catalogue,
    customer: { ...customer, frozen: false },
    wallet: { availableMicro: 0n, debtMicro: 0n, periodEnd: null },
    paymentMethod: method && paymentMethodView(context, method),
    now: context.now(),
    facts,
    planned: plannedFor(facts, request),
    contents: { credits: contents(context, customer, CREDITS), money: contents(context, customer, customer.currency) },
    pacePerDayMicro: paceOfCustomer(context, customer)?.perDayMicro ?? null,
  });
  if (!result.ok) throw refuse(result.code);
  return result.preview;
}

export function change(context: MockContext, customer: MockCustomer, request: ChangeRequest): Subscription {
  refuseWhilePaying(customer);
  const planned = plannedFor(changeFacts(context, customer), request);
  if (planned.items.length > 0) throw refuse('payment_needed');
  const startsTrial = planned.kind === 'from_free' && planned.after.status === 'trialing';
  if (startsTrial && !defaultMethod(customer)) throw refuse('payment_method_required');
  const takesEffect = planned.timing === 'now' && planned.kind !== 'same';
  if (takesEffect) changeAllowance(context, customer, planned.result);
  return write(context, customer, planned.result);
}

export function undoChange(context: MockContext, customer: MockCustomer): Subscription {
  const held = liveOf(customer);
  if (!held.scheduled) throw refuse('nothing_scheduled');
  return write(context, customer, { ...held, scheduled: null });
}

export function cancel(context: MockContext, customer: MockCustomer, request: CancelRequest): Subscription {
  const held = liveOf(customer);
  refuseWhilePaying(customer);
  const now = context.now();
  const terms = termsOf(context.catalogue, held);
  if (terms?.interval === 'once') throw refuse('plan_change_not_allowed');
  const end = cancellationOf(context.catalogue, held, now);
  held.cancelReason = request.reason ?? null;
  return request.at !== 'now' && end !== null
    ? write(context, customer, { ...held, cancelAt: end, scheduled: null })
    : write(context, customer, { ...held, status: 'canceled', cancelAt: now, canceledAt: now, scheduled: null });
}

export function undoCancel(context: MockContext, customer: MockCustomer): Subscription {
  const held = liveOf(customer);
  if (held.cancelAt === null) throw refuse('nothing_scheduled');
  held.cancelReason = null;
  return write(context, customer, { ...held, cancelAt: null });
}

export function pause(context: MockContext, customer: MockCustomer): Subscription {
  const held = liveOf(customer);
  const terms = termsOf(context.catalogue, held);
  const isPausable = terms !== null && !isFree(terms) && terms.interval !== 'once';
  if (held.status !== 'active' || !isPausable || held.cancelAt !== null) throw refuse('plan_change_not_allowed');
  held.pausedAt = context.now();
  return write(context, customer, { ...held, status: 'paused' });
}

export function resume(context: MockContext, customer: MockCustomer): Subscription {
  const held = liveOf(customer);
  if (held.status !== 'paused') throw refuse('plan_change_not_allowed');
  const now = context.now();
  held.pausedAt = null;
  const isPaid = held.paidUntil !== null && held.paidUntil > now;
  return write(context, customer, { ...held, status: 'active', ...(isPaid ? {} : { anchorAt: now, paidUntil: now }) });
}

export function endAddOn(context: MockContext, customer: MockCustomer, key: string, goesOn: boolean): AddOn {
  const held = liveOf(customer);
  const terms = termsOf(context.catalogue, held);
  const current = held.addOns.find((addOn) => addOn.key === key);
  if (!terms || !current) throw refuse('not_found');
  if (goesOn && current.endsAt === null) throw refuse('nothing_scheduled');
  const endsAt = goesOn ? null : (current.endsAt ?? periodEndOf(held, terms, context.now()));
  held.addOns = held.addOns.map((addOn) => (addOn.key === key ? { ...addOn, endsAt } : addOn));
  const after = addOnsOf(context, customer).find((addOn) => addOn.key === key);
  if (!after) throw refuse('not_found');
  return after;
}

type SubscriptionRequest = Extract<QuoteRequest, { kind: 'plan_change' | 'addon' }>;

/** What a quote for a change or an add-on is made of. */
export function subscriptionOffer(
  context: MockContext,
  customer: MockCustomer,
  request: SubscriptionRequest,
): OfferResult {
  const facts = changeFacts(context, customer);
  if (request.kind === 'addon') return addOnOffer(facts, request.addOn);
  const planned = planChange(facts, targetOf(request));
  if (!planned.ok) return planned;
  const isSold = planned.timing === 'now' && planned.kind !== 'same';
  return isSold ? planChangeOffer(planned, customer.currency) : refuseOffer('purchase_not_offered', 'plan');
}

/** Applies what was paid for. */
export function fulfil(
  context: MockContext,
  customer: MockCustomer,
  kind: SubscriptionRequest['kind'],
  terms: unknown,
): void {
  const { subscription: held } = customer;
  if (!held) throw new Error('A change was sold without a subscription.');
  if (kind === 'plan_change') {
    const after = changeNow(changeFacts(context, customer), held, readPlanChangeTerms(terms));
    changeAllowance(context, customer, after);
    write(context, customer, after);
    return;
  }
  const bought = { ...readAddOnTerms(terms), endsAt: null };
  const after = { ...held, addOns: [...held.addOns.filter(({ key }) => key !== bought.key), bought] };
  const allowance = allowanceAt(context.catalogue, after, customer.currency, context.now());
  const amountMicro = allowance ? addOnAllowance(bought.terms, allowance, context.now()) : 0n;
  if (allowance && amountMicro > 0n) grantAllowance(context, customer, walletOf(customer, allowance.unit), amountMicro);
  write(context, customer, after);
}

function plannedFor(facts: ChangeFacts, request: ChangeRequest): PlannedChange {
  const planned = planChange(facts, targetOf(request));
  if (planned.ok) return planned;
  throw refuse(planned.code, planned.param === undefined ? {} : { param: planned.param });
}

function targetOf({ plan, interval, seats }: ChangeRequest) {
  return { plan, ...(interval === undefined ? {} : { interval }), ...(seats === undefined ? {} : { seats }) };
}

/** The new allowance in the place of what is left of the old one; what was bought is not touched. */
function changeAllowance(context: MockContext, customer: MockCustomer, after: HeldSubscription): void {
  const { catalogue } = context;
  const { currency, subscription: before } = customer;
  const oldPlan = before && planOf(catalogue, before);
  const newPlan = planOf(catalogue, after);
  if (!before || !oldPlan || !newPlan) return;
  const now = context.now();
  const [oldUnit, newUnit] = [walletUnit(oldPlan, currency), walletUnit(newPlan, currency)];
  const oldAllowance = oldUnit === newUnit ? allowanceAt(catalogue, before, currency, now) : null;
  const newAllowance = allowanceAt(catalogue, after, currency, now);
  const unusedMicro = closePlanLots(context, walletOf(customer, oldUnit));
  const wallet = walletOf(customer, newUnit);
  customer.wallet = wallet;
  if (!newAllowance) return;
  const amountMicro = allowanceAfterChange(policyOf(catalogue).planChange, {
    oldMicro: oldAllowance?.amountMicro ?? null,
    unusedMicro,
    newMicro: newAllowance.amountMicro,
    fromFree: isFree(oldPlan),
  });
  grantAllowance(context, customer, wallet, amountMicro, after);
}

function grantAllowance(
  context: MockContext,
  customer: MockCustomer,
  wallet: MockWallet,
  amountMicro: bigint,
  held: HeldSubscription | null = customer.subscription,
): void {
  const allowance = held && allowanceAt(context.catalogue, held, customer.currency, context.now());
  if (!held || !allowance) return;
  addLot(context, wallet, {
    source: 'plan',
    amountMicro,
    expiresAt: allowance.period.end,
    description: planOf(context.catalogue, held)?.name ?? held.planKey,
    entryType: 'plan_allowance',
    periodStart: allowance.period.start,
  });
}

function contents(context: MockContext, customer: MockCustomer, unit: string) {
  const wallet = [customer.wallet, ...customer.otherWallets].find((one) => one?.unit === unit);
  if (!wallet) return null;
  const left = (source: 'plan' | 'purchased') =>
    wallet.grants
      .filter((grant) => grant.source === source && isInForce(grant, context.now()))
      .reduce((sum, grant) => sum + grant.remainingMicro, 0n);
  return { planMicro: left('plan'), purchasedMicro: left('purchased') };
}

function liveOf({ subscription }: MockCustomer): MockSubscription {
  if (!subscription || subscription.status === 'canceled') throw refuse('subscription_required' satisfies ProblemCode);
  return subscription;
}

function refuseWhilePaying(customer: MockCustomer): void {
  const open = openPurchase(customer);
  const changesSubscription = open && customer.quotes.get(open.quoteId)?.request.kind === 'plan_change';
  if (open && changesSubscription && open.status !== 'requires_payment_method') {
    throw refuse('purchase_in_progress', { purchaseId: open.id });
  }
}

function write(context: MockContext, customer: MockCustomer, after: HeldSubscription): Subscription {
  const { subscription } = customer;
  if (!subscription) throw refuse('subscription_required');
  Object.assign(subscription, after);
  return subscriptionView(context, customer, subscription);
}
