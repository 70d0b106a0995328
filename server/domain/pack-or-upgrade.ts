/** An honest answer to "should I buy a pack or a bigger plan?": what each would cost for what is missing, and which costs less. */
import type { Catalogue, PlanDefinition } from './catalogue.ts';
import { intervalsInDays } from './interval-length.ts';
import { decimalToMicro, decimalToMinor, divideHalfEven } from './micro.ts';
import { cheapestPacks } from './packs.ts';
import { exponentOf } from './plan-standing.ts';

export interface PackOrUpgrade {
  readonly cheaper: 'pack' | 'upgrade' | 'equal';
  /** A month's credits beyond what the plan includes, or the shortfall that was asked about. */
  readonly missingMicro: bigint;
  readonly basis: 'pace' | 'shortfall';
  /** For a month, before tax. */
  readonly packMinor: bigint;
  readonly pack: { readonly key: string; readonly quantity: number };
  readonly upgradeMinor: bigint;
}

const MONTH_DAYS = 30n;

/**
 * `null` when there is nothing to weigh: neither a pace nor a shortfall, no pack that would do, a plan of another kind, or one that
 * would not cover what is missing either.
 */
export function packOrUpgrade(input: {
  readonly catalogue: Catalogue;
  readonly planKey: string;
  /** Of today. */
  readonly plan: PlanDefinition;
  readonly other: PlanDefinition;
  readonly currency: string;
  readonly pacePerDayMicro: bigint | null;
  readonly shortfallMicro: bigint | null;
}): PackOrUpgrade | null {
  const { catalogue, plan, other, currency, planKey } = input;
  if (plan.model !== 'credits' || other.model !== 'credits') return null;
  const needed = missing(input);
  if (needed === null) return null;
  const extraMicro = monthlyCredits(other) - monthlyCredits(plan);
  if (extraMicro < needed.missingMicro) return null;
  const pack = cheapestPacks({
    catalogue,
    held: { planKey, terms: plan },
    currency,
    shortfallMicro: needed.missingMicro,
  });
  if (!pack) return null;
  const exponent = exponentOf(catalogue, currency);
  const upgradeMinor = monthlyPrice(other, currency, exponent) - monthlyPrice(plan, currency, exponent);
  const difference = pack.priceMinor - upgradeMinor;
  return {
    cheaper: difference === 0n ? 'equal' : difference < 0n ? 'pack' : 'upgrade',
    ...needed,
    packMinor: pack.priceMinor,
    pack: { key: pack.key, quantity: pack.quantity },
    upgradeMinor,
  };
}

function missing(input: {
  readonly plan: PlanDefinition;
  readonly pacePerDayMicro: bigint | null;
  readonly shortfallMicro: bigint | null;
}): Pick<PackOrUpgrade, 'missingMicro' | 'basis'> | null {
  const { plan, pacePerDayMicro, shortfallMicro } = input;
  if (shortfallMicro !== null && shortfallMicro > 0n) return { missingMicro: shortfallMicro, basis: 'shortfall' };
  if (pacePerDayMicro === null) return null;
  const missingMicro = pacePerDayMicro * MONTH_DAYS - monthlyCredits(plan);
  return missingMicro > 0n ? { missingMicro, basis: 'pace' } : null;
}

/** Allowances are given weekly on weekly plans and monthly on all others. */
function monthlyCredits(plan: PlanDefinition): bigint {
  const micro = decimalToMicro(plan.includedCredits ?? '0');
  return plan.interval === 'week' ? (micro * MONTH_DAYS) / intervalsInDays.week : micro;
}

function monthlyPrice(plan: PlanDefinition, currency: string, exponent: number): bigint {
  const price = plan.price?.[currency];
  if (price === undefined || plan.interval === 'once') return 0n;
  return divideHalfEven(decimalToMinor(price, exponent) * MONTH_DAYS, intervalsInDays[plan.interval]);
}
