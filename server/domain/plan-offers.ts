/** The plan list of the portal: what can be chosen, what it costs this customer, and what choosing it would be. */
import type { PlanList, PlanOffer, PlanOfferFeature, PlanPrice } from '../../contract/plan.ts';
import type { Money } from '../../contract/money.ts';
import type { Interval, PlanDefinition } from './catalogue.ts';
import { rankOf } from './change-kind.ts';
import { cataloguePlan, intervalsOf, seatsFeature, termsOf } from './held-plan.ts';
import { intervalsInDays } from './interval-length.ts';
import { lookup } from './lookup.ts';
import { decimalToMicro, decimalToMinor, toCredits, toLedgerMoney, toMoney } from './micro.ts';
import { allowanceCadence } from './periods.ts';
import { planChange, type ChangeFacts } from './plan-change.ts';
import { exponentOf, isFree } from './plan-standing.ts';
import { rateOf } from './rating.ts';

const INTERVALS: readonly Interval[] = ['week', 'month', 'quarter', 'year', 'once'];

/** The plans of the customer's group; without a subscription those of no group. */
export function listPlans(facts: ChangeFacts): PlanList {
  const { catalogue, held } = facts;
  const current = held && termsOf(catalogue, held);
  const group = held ? (lookup(catalogue.plans, held.planKey)?.group ?? current?.group) : undefined;
  const items = Object.entries(catalogue.plans)
    .filter(([key, plan]) => plan.group === group && (plan.listed !== false || key === held?.planKey))
    .map(([key, plan]) => describePlan(facts, key, plan))
    .filter((offer) => offer.prices.length > 0)
    .sort((one, other) => rankOf(catalogue, one.key) - rankOf(catalogue, other.key));
  const offered = new Set(
    items.flatMap(({ isFree: costsNothing, prices }) => (costsNothing ? [] : prices.map(intervalOf))),
  );
  return {
    items,
    intervals: INTERVALS.filter((interval) => offered.has(interval)),
    currentPlan: held?.planKey ?? null,
    currentInterval: current?.interval ?? null,
    taxInclusive: catalogue.tax.behaviour === 'inclusive',
  };
}

function intervalOf({ interval }: PlanPrice): Interval {
  return interval;
}

function describePlan(facts: ChangeFacts, key: string, plan: PlanDefinition): PlanOffer {
  const { catalogue, currency, held } = facts;
  const isCurrent = held?.planKey === key && held.status !== 'canceled';
  const own = isCurrent ? termsOf(catalogue, held) : null;
  const sold = intervalsOf(plan).flatMap((interval) => {
    // At the customer's own interval on the terms that were bought.
    const terms = own?.interval === interval ? own : cataloguePlan(catalogue, key, interval);
    return terms && (isFree(terms) || terms.price?.[currency] !== undefined) ? [terms] : [];
  });
  const shown = own ?? plan;
  const balance = shown.includedBalance?.[currency];
  return {
    key,
    name: shown.name,
    model: shown.model,
    isFree: isFree(shown),
    isCurrent,
    prices: sold.map((terms) => describePrice(facts, key, terms, sold)),
    allowanceEvery: allowanceCadence(shown.interval),
    includedCredits: shown.includedCredits === undefined ? null : toCredits(decimalToMicro(shown.includedCredits)),
    includedBalance: balance === undefined ? null : moneyOf(facts)(balance),
    features: Object.entries(shown.features).flatMap(([feature, definition]) =>
      describeFeature(facts, shown, feature, definition),
    ),
  };
}

function describePrice(
  facts: ChangeFacts,
  key: string,
  terms: PlanDefinition,
  sold: readonly PlanDefinition[],
): PlanPrice {
  const { catalogue, currency, held, hadTrial } = facts;
  const { interval } = terms;
  const price = terms.price?.[currency];
  const seatPrice = seatsFeature(catalogue, terms)?.feature.seatPrice?.[currency];
  const change = planChange(facts, { plan: key, interval });
  return {
    interval,
    price: price === undefined ? null : moneyOf(facts)(price),
    seatPrice: seatPrice === undefined ? null : moneyOf(facts)(seatPrice),
    trialDays: hadTrial ? null : (terms.trialDays ?? null),
    savingPercent: savingPercent(facts, terms, sold),
    isCurrent: held?.planKey === key && held.status !== 'canceled' && termsOf(catalogue, held)?.interval === interval,
    change: change.ok ? { kind: change.kind, timing: change.timing } : null,
    refusedBecause: change.ok ? null : change.code,
  };
}

/** By cross-multiplication of prices and days, so that nothing is rounded before the end. */
function savingPercent(
  { currency, catalogue }: ChangeFacts,
  terms: PlanDefinition,
  sold: readonly PlanDefinition[],
): number {
  const exponent = exponentOf(catalogue, currency);
  const rates = sold.flatMap((one) => {
    const price = one.price?.[currency];
    if (price === undefined || one.interval === 'once') return [];
    return [{ one, minor: decimalToMinor(price, exponent), days: intervalsInDays[one.interval] }];
  });
  const own = rates.find(({ one }) => one === terms);
  if (!own) return 0;
  const dearest = rates.reduce((most, rate) => (rate.minor * most.days > most.minor * rate.days ? rate : most));
  const full = dearest.minor * own.days;
  return full === 0n ? 0 : Number(((full - own.minor * dearest.days) * 100n) / full);
}

function describeFeature(
  facts: ChangeFacts,
  plan: PlanDefinition,
  key: string,
  feature: PlanDefinition['features'][string],
): PlanOfferFeature[] {
  const { catalogue, currency } = facts;
  const definition = lookup(catalogue.features, key);
  if (!definition) return [];
  const price = feature.rate?.price[currency];
  const rate = price === undefined || plan.model === 'credits' ? null : rateOf(price, feature.rate?.per ?? 1);
  return [
    {
      key,
      ...definition,
      enabled: feature.enabled ?? true,
      included: typeof feature.included === 'number' ? feature.included.toString() : null,
      unlimited: feature.included === 'unlimited',
      overageAllowed: plan.model === 'metered' && feature.overage !== false && rate !== null && !isFree(plan),
      creditsPerUnit: feature.creditsPerUnit === undefined ? null : toCredits(decimalToMicro(feature.creditsPerUnit)),
      rate: rate && {
        price: toLedgerMoney(rate.priceMicro, currency, exponentOf(catalogue, currency)),
        per: rate.per.toString(),
      },
    },
  ];
}

function moneyOf({ catalogue, currency }: ChangeFacts): (decimal: string) => Money {
  const exponent = exponentOf(catalogue, currency);
  return (decimal) => toMoney(decimalToMinor(decimal, exponent), currency, exponent);
}
