/** What a rule would have done with the customer's own last days. Pure: over what was spent and granted on each. */
import type { QuoteRequest } from '../../contract/quote.ts';
import { triggerLevel, wantedTopUp, type TopUpLimits, type TopUpRule } from './auto-top-up.ts';
import type { Catalogue } from './catalogue.ts';
import { FORECAST_DAYS_MIN } from './forecast.ts';
import type { Day } from './local-time.ts';
import type { Pace } from './runway.ts';

export interface LivedDay {
  readonly day: Day;
  readonly spentMicro: bigint;
  /** Allowances and gifts, less what expired; nothing that was bought, because the rule takes its place. */
  readonly grantedMicro: bigint;
}

export interface SimulationInput {
  readonly rule: TopUpRule;
  readonly catalogue: Catalogue;
  /** What there was before the first day. */
  readonly startMicro: bigint;
  readonly days: readonly LivedDay[];
  readonly limits: TopUpLimits;
  /** What a purchase costs, tax included, and gives; `null` when it cannot be bought. */
  readonly price: (request: QuoteRequest) => { readonly totalMinor: bigint; readonly creditMicro: bigint } | null;
}

export interface Simulation {
  readonly charges: readonly { readonly day: Day; readonly totalMinor: bigint }[];
  readonly totalMinor: bigint;
  /** Charges that the monthly cap would have held back. */
  readonly heldByCap: number;
  /** Days on which it would still have run out. */
  readonly ranOutDays: number;
  readonly reason: 'not_enough_data' | null;
}

const MINUTES_A_DAY = 1440;

export function simulateTopUps(input: SimulationInput): Simulation {
  const { rule, days } = input;
  const used = days.filter(({ spentMicro }) => spentMicro > 0n);
  if (used.length < FORECAST_DAYS_MIN) {
    return { charges: [], totalMinor: 0n, heldByCap: 0, ranOutDays: 0, reason: 'not_enough_data' };
  }
  const pace = paceOver(days);
  const level = triggerLevel(rule.trigger, pace) ?? 0n;
  const charges: { day: Day; totalMinor: bigint }[] = [];
  let [availableMicro, heldByCap, ranOutDays] = [input.startMicro, 0, 0];
  for (const { day, spentMicro, grantedMicro } of days) {
    availableMicro += grantedMicro - spentMicro;
    let left = chargesADay(input.limits);
    while (availableMicro <= level && left > 0) {
      const price = priceNow(input, availableMicro, pace);
      if (!price) break;
      const month = charges.filter((charge) => charge.day.slice(0, 7) === day.slice(0, 7));
      if (sum(month) + price.totalMinor > rule.monthlyCapMinor) {
        heldByCap += 1;
        break;
      }
      charges.push({ day, totalMinor: price.totalMinor });
      availableMicro += price.creditMicro;
      left -= 1;
    }
    if (availableMicro >= 0n) continue;
    ranOutDays += 1;
    availableMicro = 0n;
  }
  return { charges, totalMinor: sum(charges), heldByCap, ranOutDays, reason: null };
}

function priceNow({ rule, catalogue, price }: SimulationInput, availableMicro: bigint, pace: Pace) {
  const { request } = wantedTopUp(rule, { catalogue, availableMicro, pace });
  const priced = request && price(request);
  return priced && priced.creditMicro > 0n ? priced : null;
}

function paceOver(days: readonly LivedDay[]): Pace {
  const spent = days.reduce((total, { spentMicro }) => total + spentMicro, 0n);
  return { perDayMicro: spent / BigInt(days.length), basedOnDays: days.length };
}

/** As many as the pause between two leaves room for. */
function chargesADay({ cooldownMinutes }: TopUpLimits): number {
  return cooldownMinutes <= 0 ? MINUTES_A_DAY : Math.max(1, Math.floor(MINUTES_A_DAY / cooldownMinutes));
}

function sum(charges: readonly { readonly totalMinor: bigint }[]): bigint {
  return charges.reduce((total, { totalMinor }) => total + totalMinor, 0n);
}
