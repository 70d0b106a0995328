/** The plan as a customer holds it: on the terms that were bought, with the seats and add-ons that were added. */
import type {
  AddOnDefinition,
  Catalogue,
  Decimal,
  Interval,
  PlanDefinition,
  PlanFeature,
  Prices,
} from './catalogue.ts';
import { lookup } from './lookup.ts';
import { decimalToMicro, microToDecimal } from './micro.ts';

export interface HeldAddOn {
  readonly key: string;
  /** As it was bought. */
  readonly terms: AddOnDefinition;
  /** When it ends; `null`: it goes on with the plan. */
  readonly endsAt: Date | null;
}

export interface HeldPlan {
  readonly planKey: string;
  /** The plan as it was bought. Absent: bought before terms were kept, so that the catalogue of today counts. */
  readonly terms?: PlanDefinition | null;
  /** All seats, those of the plan included. Absent: those of the plan. */
  readonly seats?: number | null;
  /** Only those in force. */
  readonly addOns?: readonly HeldAddOn[];
}

/** What the customer has: the terms bought, with seats and add-ons counted in. `null` when nothing says what the plan is. */
export function planOf(catalogue: Catalogue, held: HeldPlan): PlanDefinition | null {
  const plan = termsOf(catalogue, held);
  if (!plan) return null;
  const withSeats = held.seats == null ? plan : addSeats(catalogue, plan, held.seats);
  return (held.addOns ?? []).reduce((sum, addOn) => addAddOn(sum, addOn.terms), withSeats);
}

/** The bare terms: without seats and add-ons. */
export function termsOf(catalogue: Catalogue, held: HeldPlan): PlanDefinition | null {
  return held.terms ?? cataloguePlan(catalogue, held.planKey);
}

/** The plan as it is sold today. With an interval: `null` when it is not sold at that one. */
export function cataloguePlan(catalogue: Catalogue, planKey: string, interval?: Interval): PlanDefinition | null {
  const plan = lookup(catalogue.plans, planKey);
  if (!plan) return null;
  return interval === undefined || interval === plan.interval ? plan : planAtInterval(catalogue, plan, interval);
}

/** All intervals at which the plan is sold, its own first. */
export function intervalsOf(plan: PlanDefinition): Interval[] {
  const others = Object.keys(plan.intervals ?? {}) as Interval[];
  return [plan.interval, ...others.filter((interval) => interval !== plan.interval)];
}

/** The feature of type `seats` that the plan has, if any. */
export function seatsFeature(
  catalogue: Catalogue,
  plan: PlanDefinition,
): { readonly key: string; readonly feature: PlanFeature } | null {
  const found = Object.entries(plan.features).find(([key]) => lookup(catalogue.features, key)?.type === 'seats');
  return found ? { key: found[0], feature: found[1] } : null;
}

function planAtInterval(catalogue: Catalogue, plan: PlanDefinition, interval: Interval): PlanDefinition | null {
  const other = plan.intervals?.[interval];
  if (!other) return null;
  const { trialDays: _trial, ...rest } = plan;
  const seats = seatsFeature(catalogue, plan);
  const features = seats
    ? { ...plan.features, [seats.key]: atSeatPrice(seats.feature, other.seatPrice) }
    : plan.features;
  return {
    ...rest,
    interval,
    price: other.price,
    features,
    ...(other.trialDays === undefined ? {} : { trialDays: other.trialDays }),
  };
}

function atSeatPrice(feature: PlanFeature, price: Prices | undefined): PlanFeature {
  const { seatPrice: _removed, ...rest } = feature;
  return price === undefined ? rest : { ...rest, seatPrice: price };
}

function addSeats(catalogue: Catalogue, plan: PlanDefinition, seats: number): PlanDefinition {
  const found = seatsFeature(catalogue, plan);
  if (!found || found.feature.included === 'unlimited' || (found.feature.included ?? 0) >= seats) return plan;
  return { ...plan, features: { ...plan.features, [found.key]: { ...found.feature, included: seats } } };
}

function addAddOn(plan: PlanDefinition, addOn: AddOnDefinition): PlanDefinition {
  const features = { ...plan.features };
  for (const [key, feature] of Object.entries(addOn.features ?? {})) {
    features[key] = addFeature(lookup(plan.features, key), feature);
  }
  const { includedCredits, includedBalance } = addOn;
  return {
    ...plan,
    features,
    ...(includedCredits !== undefined && plan.model === 'credits'
      ? { includedCredits: sum(plan.includedCredits, includedCredits) }
      : {}),
    ...(includedBalance && plan.model === 'balance'
      ? { includedBalance: sumPrices(plan.includedBalance, includedBalance) }
      : {}),
  };
}

/** What is counted adds up; what the plan does not have comes as the add-on says. */
function addFeature(own: PlanFeature | undefined, added: PlanFeature): PlanFeature {
  if (!own || own.enabled === false) return { ...own, ...added, enabled: added.enabled ?? true };
  if (own.included === 'unlimited' || added.included === 'unlimited') return { ...own, included: 'unlimited' };
  if (added.included === undefined) return own;
  return { ...own, included: (own.included ?? 0) + added.included };
}

function sumPrices(own: Prices | undefined, added: Prices): Prices {
  return Object.fromEntries(
    Object.keys({ ...own, ...added }).map((currency) => [currency, sum(own?.[currency], added[currency] ?? '0')]),
  );
}

function sum(own: Decimal | undefined, added: Decimal): Decimal {
  return microToDecimal(decimalToMicro(own ?? '0') + decimalToMicro(added));
}
