/** What a feature costs on a plan. The same answer serves the check, the hold and the spend, so they cannot disagree. */
import type { Catalogue, PlanDefinition, PlanFeature } from './catalogue.ts';
import { decimalToMicro } from './micro.ts';
import {
  isEntitled,
  isFree,
  overdraftMicro,
  planOf,
  usagePeriod,
  walletUnit,
  type PlanStanding,
  type Unit,
} from './plan-standing.ts';
import { ratedCharge, rateOf, type Rate } from './rating.ts';
import type { Period } from './periods.ts';
import { lookup } from './lookup.ts';
import { policyOf } from './policy.ts';

export type UsageRefusal = 'feature_not_in_plan' | 'subscription_required';

export interface UsageTerms {
  readonly model: PlanDefinition['model'];
  /** The wallet that is locked, and unless the plan is metered also charged. */
  readonly unit: Unit;
  readonly chargesWallet: boolean;
  readonly period: Period;
  /** Units of this period that cost nothing; `null`: none are set apart. */
  readonly included: bigint | null;
  readonly unlimited: boolean;
  /** Whether units beyond `included` are sold at all. */
  readonly overageAllowed: boolean;
  /** `null`: the units are counted and cost nothing. */
  readonly rate: Rate | null;
  /** Names the rate in the record of what was rated with it. */
  readonly rateKey: string;
  readonly overdraftMicro: bigint;
}

export type UsageTermsResult =
  { readonly refusal: UsageRefusal } | { readonly refusal: null; readonly terms: UsageTerms };

/** The terms on which `featureKey` is used now. What was bought stays usable after the plan has ended; a metered plan does not. */
export function usageTerms(input: {
  catalogue: Catalogue;
  standing: PlanStanding | null;
  currency: string;
  featureKey: string;
  now: Date;
}): UsageTermsResult {
  const { catalogue, standing, currency, featureKey, now } = input;
  const plan = standing && planOf(catalogue, standing);
  if (!standing || !plan || !mayUse(catalogue, plan, standing)) return { refusal: 'subscription_required' };
  const feature = lookup(plan.features, featureKey);
  if (!feature || feature.enabled === false) return { refusal: 'feature_not_in_plan' };
  return { refusal: null, terms: featureTerms(plan, feature, standing, currency, now) };
}

export function featureTerms(
  plan: PlanDefinition,
  feature: PlanFeature,
  standing: PlanStanding,
  currency: string,
  now: Date,
): UsageTerms {
  const period = usagePeriod(plan, standing.anchorAt, now);
  const rate = featureRate(plan, feature, currency);
  const metered = plan.model === 'metered';
  // Billed afterwards, so that it goes on while the bill of the period that has just begun is under way.
  const entitled = isEntitled(plan, standing, period) || (metered && standing.status === 'active');
  return {
    model: plan.model,
    unit: walletUnit(plan, currency),
    chargesWallet: !metered && rate !== null,
    period,
    included: includedUnits(feature, entitled, metered),
    unlimited: feature.included === 'unlimited' || (feature.included === undefined && rate === null),
    overageAllowed: rate !== null && (!metered || allowsOverage(plan, feature, standing, entitled)),
    rate,
    rateKey: rateKey(plan, rate, currency),
    overdraftMicro: overdraftMicro(plan, standing, currency),
  };
}

/** Whether `quantity` more units fit into what the period includes or may be sold beyond it. */
export function exceedsIncluded(terms: UsageTerms, usedQuantity: bigint, quantity: bigint): boolean {
  return !terms.unlimited && !terms.overageAllowed && usedQuantity + quantity > (terms.included ?? 0n);
}

/** What `quantity` more units cost after `usedQuantity` of the period. On metered plans it is billed later, not taken now. */
export function usageCharge(terms: UsageTerms, usedQuantity: bigint, quantity: bigint): bigint {
  if (terms.rate === null || terms.unlimited) return 0n;
  const beyond = (units: bigint) => overageUnits(terms, units);
  const before = beyond(usedQuantity);
  return ratedCharge({ ...terms.rate, cumulativeQuantity: before, quantity: beyond(usedQuantity + quantity) - before });
}

export function overageUnits(terms: UsageTerms, usedQuantity: bigint): bigint {
  const included = terms.included ?? 0n;
  return terms.unlimited || usedQuantity <= included ? 0n : usedQuantity - included;
}

function mayUse(catalogue: Catalogue, plan: PlanDefinition, { status }: PlanStanding): boolean {
  if (status === 'draft' || status === 'pending_payment') return false;
  if (status === 'canceled' && !policyOf(catalogue).cancellation.keepsPurchased) return false;
  return plan.model !== 'metered' || (status !== 'canceled' && status !== 'paused');
}

function featureRate(plan: PlanDefinition, feature: PlanFeature, currency: string): Rate | null {
  if (plan.model === 'credits') {
    return feature.creditsPerUnit === undefined
      ? null
      : { priceMicro: decimalToMicro(feature.creditsPerUnit), per: 1n };
  }
  const price = feature.rate?.price[currency];
  return price === undefined ? null : rateOf(price, feature.rate?.per ?? 1);
}

/** Usage that is billed later is told apart from what a wallet has paid for already, also when a plan changes within a period. */
export const METERED_RATE = 'metered:';

function rateKey(plan: PlanDefinition, rate: Rate | null, currency: string): string {
  if (rate === null) return 'none';
  const unit = plan.model === 'credits' ? 'credits' : currency;
  return `${plan.model === 'metered' ? METERED_RATE : ''}${unit}:${rate.priceMicro}/${rate.per}`;
}

/** No included units before the period is paid for. */
function includedUnits(feature: PlanFeature, entitled: boolean, metered: boolean): bigint | null {
  if (typeof feature.included === 'number') return entitled ? BigInt(feature.included) : 0n;
  return metered && feature.included === undefined ? 0n : null;
}

function allowsOverage(plan: PlanDefinition, feature: PlanFeature, standing: PlanStanding, entitled: boolean): boolean {
  return feature.overage !== false && entitled && !isFree(plan) && standing.status === 'active';
}
