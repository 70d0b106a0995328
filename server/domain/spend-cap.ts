/** Caps on spending per day, week or month of the customer's calendar. The meter is read and moved under the wallet's lock. */
import type { ReachedSpendCap } from '../../contract/spend-caps.ts';
import { nextPeriodDay, periodStartDay, startOfDay, type CalendarPeriod, type Day } from './local-time.ts';
import { toAmount } from './micro.ts';

export const DIMENSIONS = ['member', 'key', 'project'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type EventProperties = Readonly<Record<string, string>>;

export interface SpendCapDefinition {
  readonly id: string;
  readonly period: CalendarPeriod;
  readonly mode: 'soft' | 'hard';
  readonly limitMicro: bigint;
  /** `null`: the whole account. */
  readonly dimension: Dimension | null;
  /** `null` with a dimension: each one that has no cap of its own. */
  readonly value: string | null;
  /** First day of the period for which it was told that the cap is reached. */
  readonly toldPeriod?: Day | null;
}

export type Spent = Readonly<Record<CalendarPeriod, bigint>>;

export interface MeterReading {
  readonly caps: readonly SpendCapDefinition[];
  readonly account: Spent;
  /** By `scopeKey`; what is missing has spent nothing. */
  readonly scopes: ReadonlyMap<string, Spent>;
  /** What open holds may still cost. */
  readonly heldMicro: bigint;
  readonly today: Day;
  readonly timeZone: string;
}

/** A cap as it applies to one usage. */
export interface CapStanding {
  readonly cap: SpendCapDefinition;
  /** Whose: the name that the event gives, also for a cap on each. */
  readonly value: string | null;
  readonly spentMicro: bigint;
  /** Spent, and what open holds may still cost. */
  readonly committedMicro: bigint;
  readonly resetsAt: Date;
}

/** A cap that is reached and was not told of in this period. */
export interface ReachedCap {
  readonly cap: SpendCapDefinition;
  readonly value: string | null;
  readonly spentMicro: bigint;
  readonly periodStart: Day;
}

export const NOTHING_SPENT: Spent = { day: 0n, week: 0n, month: 0n };
/** near: at or above four fifths. */
const NEAR = { numerator: 4n, denominator: 5n };

export function scopeKey(dimension: Dimension, value: string): string {
  return `${dimension}:${value}`;
}

/** What of an event says whose it is. */
export function scopesOf(properties: EventProperties | null | undefined): { dimension: Dimension; value: string }[] {
  return DIMENSIONS.flatMap((dimension) => {
    const value = properties && Object.hasOwn(properties, dimension) ? properties[dimension] : undefined;
    return value === undefined || value === '' ? [] : [{ dimension, value }];
  });
}

/** What has been spent, moved on with every usage of a transaction. */
export class SpendMeter {
  readonly #reading: MeterReading;
  readonly #scopes: Map<string, Spent>;
  readonly #told = new Set<string>();
  readonly #resets = new Map<CalendarPeriod, Date>();
  #account: Spent;

  constructor(reading: MeterReading) {
    this.#reading = reading;
    this.#account = reading.account;
    this.#scopes = new Map(reading.scopes);
  }

  /** The caps that apply to a usage with these properties. `releasedMicro`: of a hold that it settles. */
  standings(properties: EventProperties | null | undefined, releasedMicro = 0n): CapStanding[] {
    const scopes = scopesOf(properties);
    return this.#reading.caps.flatMap((cap) => {
      const value = this.#valueUnder(cap, scopes);
      return value === undefined ? [] : [this.#standing(cap, value, releasedMicro)];
    });
  }

  add(properties: EventProperties | null | undefined, chargedMicro: bigint): void {
    this.#account = plus(this.#account, chargedMicro);
    for (const { dimension, value } of scopesOf(properties)) {
      const key = scopeKey(dimension, value);
      this.#scopes.set(key, plus(this.#scopes.get(key) ?? NOTHING_SPENT, chargedMicro));
    }
  }

  /** Caps that a usage with these properties has reached, as far as it was not told before. */
  reached(properties: EventProperties | null | undefined): ReachedCap[] {
    return this.standings(properties).flatMap((standing) =>
      standing.spentMicro >= standing.cap.limitMicro ? this.news(standing) : [],
    );
  }

  /** The same for a cap that has just refused a usage: there may be a little room left that nothing fits into. */
  news({ cap, value, spentMicro }: CapStanding): ReachedCap[] {
    const periodStart = periodStartDay(this.#reading.today, cap.period);
    if (cap.toldPeriod === periodStart || this.#told.has(cap.id)) return [];
    this.#told.add(cap.id);
    return [{ cap, value, spentMicro, periodStart }];
  }

  /** The scope value for which the cap applies, `null` for the account, `undefined` when it does not apply. */
  #valueUnder(
    cap: SpendCapDefinition,
    scopes: readonly { dimension: Dimension; value: string }[],
  ): string | null | undefined {
    if (cap.dimension === null) return null;
    const value = scopes.find(({ dimension }) => dimension === cap.dimension)?.value;
    if (value === undefined || (cap.value !== null && cap.value !== value)) return undefined;
    return cap.value === null && this.#hasOwnCap(cap, value) ? undefined : value;
  }

  #hasOwnCap({ dimension, period, mode }: SpendCapDefinition, value: string): boolean {
    return this.#reading.caps.some(
      (other) =>
        other.dimension === dimension && other.value === value && other.period === period && other.mode === mode,
    );
  }

  #resetOf(period: CalendarPeriod, today: Day, timeZone: string): Date {
    const known = this.#resets.get(period) ?? startOfDay(nextPeriodDay(today, period), timeZone);
    this.#resets.set(period, known);
    return known;
  }

  #standing(cap: SpendCapDefinition, value: string | null, releasedMicro: bigint): CapStanding {
    const { today, timeZone, heldMicro } = this.#reading;
    const spent =
      cap.dimension === null || value === null
        ? this.#account
        : (this.#scopes.get(scopeKey(cap.dimension, value)) ?? NOTHING_SPENT);
    const spentMicro = spent[cap.period];
    // A hold does not say whose it is: only the account as a whole has it promised.
    const promisedMicro = cap.dimension === null ? heldMicro - releasedMicro : 0n;
    return {
      cap,
      value,
      spentMicro,
      committedMicro: spentMicro + promisedMicro,
      resetsAt: this.#resetOf(cap.period, today, timeZone),
    };
  }
}

/** The hard cap that `chargeMicro` more would pass; of several, the one that stands in the way longest. */
export function blockingCap(standings: readonly CapStanding[], chargeMicro: bigint): CapStanding | null {
  if (chargeMicro <= 0n) return null;
  const blocking = standings.filter(
    ({ cap, committedMicro }) => cap.mode === 'hard' && committedMicro + chargeMicro > cap.limitMicro,
  );
  return blocking.toSorted((one, other) => other.resetsAt.getTime() - one.resetsAt.getTime())[0] ?? null;
}

export function capState(spentMicro: bigint, limitMicro: bigint): 'ok' | 'near' | 'reached' {
  if (spentMicro >= limitMicro) return 'reached';
  return spentMicro * NEAR.denominator >= limitMicro * NEAR.numerator ? 'near' : 'ok';
}

export function describeReached(standing: CapStanding, unit: string, exponent: number): ReachedSpendCap {
  const { cap, value, committedMicro, resetsAt } = standing;
  return {
    period: cap.period,
    limit: toAmount(unit, cap.limitMicro, exponent),
    spent: toAmount(unit, committedMicro, exponent),
    scope: cap.dimension === null ? null : { dimension: cap.dimension, value },
    resetsAt: resetsAt.toISOString(),
  };
}

function plus(spent: Spent, micro: bigint): Spent {
  return { day: spent.day + micro, week: spent.week + micro, month: spent.month + micro };
}
