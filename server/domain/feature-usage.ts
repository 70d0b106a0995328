import type { FeatureUsage } from '../../contract/capacity.ts';
import type { Catalogue, PlanDefinition, PlanFeature } from './catalogue.ts';
import { lookup } from './lookup.ts';
import { decimalToMicro, toAmount, toCredits, toLedgerMoney } from './micro.ts';
import { CREDITS, exponentOf, type PlanStanding } from './plan-standing.ts';
import { featureTerms, overageUnits } from './usage-terms.ts';

/** What was used of a feature in a period, and what that cost in the plan's unit. */
export interface UsageTotal {
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly chargedMicro: bigint;
}

/** How many seats or units of a quota there are, as the host reports it. */
export interface ReportedLevel {
  readonly featureKey: string;
  readonly level: bigint;
  /** The most there were in the period that starts at `peakSince`. */
  readonly peak: bigint;
  readonly peakSince: Date;
}

/** Usage with what was reported: seats as they are now, a quota as it was at most in the period. What is counted stays as it is. */
export function withLevels(
  catalogue: Catalogue,
  usage: readonly UsageTotal[],
  levels: readonly ReportedLevel[],
  periodStart: Date,
): UsageTotal[] {
  const reported = levels.map(({ featureKey, level, peak, peakSince }) => {
    const isPeak =
      lookup(catalogue.features, featureKey)?.type === 'quota' && peakSince.getTime() === periodStart.getTime();
    return { featureKey, quantity: isPeak ? peak : level, chargedMicro: 0n };
  });
  return [...usage.filter(({ featureKey }) => !reported.some((one) => one.featureKey === featureKey)), ...reported];
}

/** Whether the plan has anything that the host reports as a level. */
export function hasLevels(catalogue: Catalogue, plan: PlanDefinition): boolean {
  return Object.keys(plan.features).some((key) => {
    const type = lookup(catalogue.features, key)?.type;
    return type === 'seats' || type === 'quota';
  });
}

/** Every feature of the plan, in the seller's order, used or not. */
export function featureUsages(input: {
  catalogue: Catalogue;
  plan: PlanDefinition;
  standing: PlanStanding;
  currency: string;
  usage: readonly UsageTotal[];
  now: Date;
}): FeatureUsage[] {
  const totals = new Map(input.usage.map((total) => [total.featureKey, total]));
  return Object.entries(input.plan.features).flatMap(([key, feature]) => {
    const definition = input.catalogue.features[key];
    if (!definition) return [];
    const { name, unitName, type } = definition;
    const counted = countedUsage(input, feature, totals.get(key));
    return [{ key, name, unitName, type, enabled: feature.enabled ?? true, ...counted }];
  });
}

function countedUsage(
  input: { catalogue: Catalogue; plan: PlanDefinition; standing: PlanStanding; currency: string; now: Date },
  feature: PlanFeature,
  total: UsageTotal | undefined,
) {
  const { plan, currency } = input;
  const terms = featureTerms(plan, feature, input.standing, currency, input.now);
  const exponent = exponentOf(input.catalogue, currency);
  const used = total?.quantity ?? 0n;
  const isCredits = plan.model === 'credits';
  return {
    used: used.toString(),
    included: terms.unlimited || terms.included === null ? null : terms.included.toString(),
    unlimited: terms.unlimited,
    overage: terms.included === null ? '0' : overageUnits(terms, used).toString(),
    overageAllowed: terms.overageAllowed,
    creditsPerUnit: feature.creditsPerUnit === undefined ? null : toCredits(decimalToMicro(feature.creditsPerUnit)),
    rate:
      isCredits || terms.rate === null
        ? null
        : { price: toLedgerMoney(terms.rate.priceMicro, currency, exponent), per: terms.rate.per.toString() },
    spent: terms.rate === null ? null : toAmount(isCredits ? CREDITS : currency, total?.chargedMicro ?? 0n, exponent),
  };
}
