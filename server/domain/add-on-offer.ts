/** An add-on as something that can be bought, and what is left to pay and to get of it in the period that runs. */
import type { AddOnDefinition } from './catalogue.ts';
import { isAddOnOffered } from './addons.ts';
import { termsOf } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { ceilingDivide, decimalToMicro, decimalToMinor, MICRO } from './micro.ts';
import { offerLine, refuseOffer, SUBSCRIPTION_LANE, type OfferResult } from './offer.ts';
import { plainTerms } from './plan-change-offer.ts';
import { billingPeriodAt } from './periods.ts';
import { statusBlock, type ChangeFacts } from './plan-change.ts';
import { CREDITS, exponentOf, walletUnit, type Allowance } from './plan-standing.ts';
import { prorate } from './proration.ts';
import type { HeldSubscription } from './subscription-state.ts';

export interface AddOnTerms {
  readonly key: string;
  readonly terms: AddOnDefinition;
}

export function addOnOffer(facts: ChangeFacts, key: string): OfferResult {
  const { catalogue, held, currency, now } = facts;
  const block = held?.status === 'canceled' ? 'subscription_required' : statusBlock(held);
  if (!held || block) return refuseOffer(block ?? 'subscription_required');
  const plan = termsOf(catalogue, held);
  const addOn = lookup(catalogue.addOns ?? {}, key);
  const isThere = held.addOns.some((active) => active.key === key);
  if (!plan || !addOn || isThere || !isAddOnOffered(catalogue, key, held.planKey, plan, currency)) {
    return refuseOffer('add_on_unavailable', 'addOn');
  }
  const dueMinor = addOnDue(facts, held, addOn);
  if (dueMinor === null) return refuseOffer('renewal_pending');
  const { end } = billingPeriodAt(held.anchorAt, plan.interval, now);
  return {
    ok: true,
    kind: 'addon',
    invoiceType: 'addon_activation',
    lane: SUBSCRIPTION_LANE,
    unit: walletUnit(plan, currency),
    lines: [offerLine('addon', addOn.name, dueMinor, { periodStart: now, periodEnd: end })],
    credit: 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: 'engine',
    param: 'addOn',
    terms: { key, terms: plainTerms(addOn) },
  };
}

export function readAddOnTerms(terms: unknown): AddOnTerms {
  return terms as AddOnTerms;
}

/** What is to pay until the end of the period, before tax: nothing in a trial. `null`: the period itself is not paid for yet. */
export function addOnDue(
  { catalogue, currency, now }: ChangeFacts,
  held: HeldSubscription,
  addOn: AddOnDefinition,
): bigint | null {
  const plan = termsOf(catalogue, held);
  const price = plan && addOn.price[plan.interval]?.[currency];
  if (!plan || price == null) return null;
  if (held.status === 'trialing') return 0n;
  if (held.paidUntil === null || held.paidUntil <= now) return null;
  const amountMinor = decimalToMinor(price, exponentOf(catalogue, currency));
  const { start, end } = billingPeriodAt(held.anchorAt, plan.interval, now);
  return end === null ? amountMinor : prorate(amountMinor, { start, end }, now);
}

/** What an add-on adds to the allowance of the period that runs: the part of it that is left, of credits rounded up to a whole one. */
export function addOnAllowance(addOn: AddOnDefinition, { unit, period }: Allowance, now: Date): bigint {
  const included = unit === CREDITS ? addOn.includedCredits : addOn.includedBalance?.[unit];
  if (included === undefined) return 0n;
  const micro = prorate(decimalToMicro(included), period, now);
  return unit === CREDITS ? ceilingDivide(micro, MICRO) * MICRO : micro;
}
