/** When an automatic top-up is due, what it buys, and every reason not to charge. Pure: the engine only does what is decided here. */
import type { TopUpHeldReason } from '../../contract/auto-top-up.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import type { Catalogue } from './catalogue.ts';
import { addDays, localMonth, startOfDay } from './local-time.ts';
import { ceilingDivide, microToMinorCeiling, toMoney } from './micro.ts';
import { maximumPackQuantity, packCreditsMicro, topUpLimits } from './packs.ts';
import { CREDITS, exponentOf } from './plan-standing.ts';
import type { Policy } from './policy.ts';
import type { Pace } from './runway.ts';
import { lookup } from './lookup.ts';

export type TopUpTriggerRule =
  { readonly kind: 'below'; readonly micro: bigint } | { readonly kind: 'days_left'; readonly days: number };

export type TopUpModeRule =
  | { readonly kind: 'fixed'; readonly amountMinor: bigint | null; readonly quantity: number | null }
  | { readonly kind: 'to_target'; readonly targetMicro: bigint }
  | { readonly kind: 'predictive'; readonly days: number };

export interface TopUpRule {
  /** The wallet it watches and fills. */
  readonly unit: string;
  readonly trigger: TopUpTriggerRule;
  readonly mode: TopUpModeRule;
  /** On credits plans. */
  readonly packKey: string | null;
  readonly currency: string;
  readonly monthlyCapMinor: bigint;
}

export interface TopUpAttempt {
  readonly outcome: 'open' | 'succeeded' | 'failed' | 'canceled';
  readonly totalMinor: bigint;
  /** 'YYYY-MM' of the customer. */
  readonly month: string;
  /** 2 when the backup was asked too. */
  readonly tries: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export type TopUpLimits = Policy['autoTopUp'];

export type TopUpDecision =
  | { readonly kind: 'not_due' }
  | { readonly kind: 'charge' }
  /** The customer is told first; charged when that time has passed. */
  | { readonly kind: 'announce'; readonly chargeAt: Date }
  | { readonly kind: 'held'; readonly reason: TopUpHeldReason; readonly until: Date | null };

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** At or below it the rule fires; `null` when the pace would have to be known and is not. */
export function triggerLevel(trigger: TopUpTriggerRule, pace: Pace | null): bigint | null {
  if (trigger.kind === 'below') return trigger.micro;
  return pace && pace.perDayMicro * BigInt(trigger.days);
}

/** What it would buy now. A target is reached or passed, as far as the seller's limits let it. */
export function wantedTopUp(
  rule: TopUpRule,
  facts: { readonly catalogue: Catalogue; readonly availableMicro: bigint; readonly pace: Pace | null },
):
  { readonly request: QuoteRequest; readonly held: null } | { readonly request: null; readonly held: TopUpHeldReason } {
  const { catalogue, availableMicro, pace } = facts;
  const missing = missingMicro(rule.mode, availableMicro, pace);
  if (missing === null) return { request: null, held: 'not_enough_data' };
  return rule.unit === CREDITS ? wantedPacks(rule, catalogue, missing) : wantedAmount(rule, catalogue, missing);
}

/** `fixed` needs no figure of what is missing. */
function missingMicro(mode: TopUpModeRule, availableMicro: bigint, pace: Pace | null): bigint | null {
  switch (mode.kind) {
    case 'fixed':
      return 0n;
    case 'to_target':
      return mode.targetMicro - availableMicro;
    case 'predictive':
      return pace && pace.perDayMicro * BigInt(mode.days) - availableMicro;
  }
}

function wantedPacks(rule: TopUpRule, catalogue: Catalogue, missing: bigint): ReturnType<typeof wantedTopUp> {
  const pack = rule.packKey === null ? undefined : lookup(catalogue.creditPacks, rule.packKey);
  if (!pack || rule.packKey === null) return { request: null, held: 'pack_unavailable' };
  const wanted =
    rule.mode.kind === 'fixed' ? BigInt(rule.mode.quantity ?? 1) : ceilingDivide(missing, packCreditsMicro(pack));
  const most = BigInt(maximumPackQuantity(pack));
  const quantity = Number(clamp(wanted, 1n, most));
  return { request: { kind: 'credit_pack', pack: rule.packKey, quantity }, held: null };
}

function wantedAmount(rule: TopUpRule, catalogue: Catalogue, missing: bigint): ReturnType<typeof wantedTopUp> {
  const { currency, mode } = rule;
  const limits = topUpLimits(catalogue, currency);
  if (!limits) return { request: null, held: 'amount_not_allowed' };
  const exponent = exponentOf(catalogue, currency);
  const wanted = mode.kind === 'fixed' ? (mode.amountMinor ?? 0n) : microToMinorCeiling(missing, exponent);
  // What the customer named is taken as it is or not at all; what is computed is brought within the limits.
  const isAllowed = wanted >= limits.minimum && wanted <= limits.maximum;
  if (mode.kind === 'fixed' && !isAllowed) return { request: null, held: 'amount_not_allowed' };
  const amountMinor = clamp(wanted, limits.minimum, limits.maximum);
  return { request: { kind: 'balance_topup', amount: toMoney(amountMinor, currency, exponent) }, held: null };
}

export interface TopUpFacts {
  readonly rule: TopUpRule;
  readonly availableMicro: bigint;
  readonly pace: Pace | null;
  /** Whatever stands in the way of any purchase, or of the price of this one. */
  readonly obstacle: TopUpHeldReason | null;
  /** Tax included; `null` with an obstacle. */
  readonly totalMinor: bigint | null;
  readonly attempts: readonly TopUpAttempt[];
  readonly limits: TopUpLimits;
  /** Whether an automatic charge has succeeded since the customer agreed. */
  readonly hasCharged: boolean;
  /** When the notice before the first charge went out. */
  readonly noticeAt: Date | null;
  readonly timeZone: string;
  readonly now: Date;
}

/** The one place where it is decided whether the customer is charged without being asked. */
export function decideTopUp(facts: TopUpFacts): TopUpDecision {
  const { rule, availableMicro, pace, obstacle, totalMinor, now } = facts;
  const level = triggerLevel(rule.trigger, pace);
  if (level === null || availableMicro > level) return { kind: 'not_due' };
  if (facts.attempts.some(({ outcome }) => outcome === 'open')) return held('purchase_in_progress', null);
  if (obstacle !== null || totalMinor === null) return held(obstacle ?? 'amount_not_allowed', null);
  // The seller's kill switch.
  if (facts.limits.attemptsPerWindow < 1) return held('too_many_attempts', null);
  const month = localMonth(now, facts.timeZone);
  if (monthSpent(facts.attempts, month) + totalMinor > rule.monthlyCapMinor) {
    return held('monthly_cap_reached', monthEnd(now, facts.timeZone));
  }
  return rateLimited(facts) ?? announced(facts) ?? { kind: 'charge' };
}

/** What automatic charges of the month have taken or may still take. */
export function monthSpent(attempts: readonly TopUpAttempt[], month: string): bigint {
  return attempts
    .filter((attempt) => attempt.month === month && (attempt.outcome === 'open' || attempt.outcome === 'succeeded'))
    .reduce((sum, attempt) => sum + attempt.totalMinor, 0n);
}

export function monthStart(now: Date, timeZone: string): Date {
  return startOfDay(`${localMonth(now, timeZone)}-01`, timeZone);
}

export function monthEnd(now: Date, timeZone: string): Date {
  const next = addDays(`${localMonth(now, timeZone)}-01`, 31).slice(0, 7);
  return startOfDay(`${next}-01`, timeZone);
}

/** So many attempts in a while, so many failures in an hour, and a pause between two: of several, the longest counts. */
function rateLimited({ attempts, limits, now }: TopUpFacts): TopUpDecision | null {
  const windowMs = limits.windowMinutes * MINUTE_MS;
  const failures = attempts.filter(({ outcome }) => outcome === 'failed');
  const starts = attempts.flatMap(({ startedAt, tries }) => Array.from({ length: tries }, () => startedAt));
  const waits = [
    { reason: 'recent_failure', until: freeAt(failures.map(endOf), limits.failuresPerHour, HOUR_MS) },
    { reason: 'too_many_attempts', until: freeAt(starts, limits.attemptsPerWindow, windowMs) },
    {
      reason: 'cooldown',
      until: freeAt(
        attempts.map(({ startedAt }) => startedAt),
        1,
        limits.cooldownMinutes * MINUTE_MS,
      ),
    },
  ] as const;
  const longest = waits
    .flatMap(({ reason, until }) => (until !== null && until > now ? [{ reason, until }] : []))
    .toSorted((one, other) => other.until.getTime() - one.until.getTime())[0];
  return longest ? held(longest.reason, longest.until) : null;
}

/** When one more is allowed, if `most` may fall into any `windowMs`; `null` when nothing is in the way at any time. */
function freeAt(times: readonly Date[], most: number, windowMs: number): Date | null {
  if (most < 1 || windowMs <= 0) return null;
  const newest = times.toSorted((one, other) => other.getTime() - one.getTime())[most - 1];
  return newest ? new Date(newest.getTime() + windowMs) : null;
}

function endOf({ finishedAt, startedAt }: TopUpAttempt): Date {
  return finishedAt ?? startedAt;
}

function announced({ hasCharged, noticeAt, limits, now }: TopUpFacts): TopUpDecision | null {
  const noticeMs = limits.firstChargeNoticeHours * HOUR_MS;
  if (hasCharged || noticeMs === 0) return null;
  if (noticeAt === null) return { kind: 'announce', chargeAt: new Date(now.getTime() + noticeMs) };
  const chargeAt = new Date(noticeAt.getTime() + noticeMs);
  return chargeAt > now ? held('awaiting_notice', chargeAt) : null;
}

/** Why a purchase is refused, in the words of the log. */
export function heldBecause(code: ProblemCode): TopUpHeldReason {
  switch (code) {
    case 'payment_past_due':
    case 'account_frozen':
    case 'subscription_required':
    case 'pack_unavailable':
    case 'tax_unavailable':
    case 'payment_method_required':
    case 'purchase_in_progress':
    case 'payment_service_unavailable':
      return code;
    case 'payment_method_unavailable':
      return 'payment_method_required';
    case 'purchase_not_offered':
    case 'currency_mismatch':
      return 'plan_changed';
    default:
      return 'amount_not_allowed';
  }
}

function held(reason: TopUpHeldReason, until: Date | null): TopUpDecision {
  return { kind: 'held', reason, until };
}

function clamp(value: bigint, least: bigint, most: bigint): bigint {
  if (value < least) return least;
  return value > most ? most : value;
}
