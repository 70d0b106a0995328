/** What a rule would do, before it is saved: the charge, when it would fire, and what speaks against it. */
import type { TopUpPreview, TopUpWarning } from '../../contract/auto-top-up.ts';
import { triggerLevel, type TopUpRule } from './auto-top-up.ts';
import type { Catalogue } from './catalogue.ts';
import { reachedAt } from './forecast.ts';
import { toMoney } from './micro.ts';
import { exponentOf } from './plan-standing.ts';
import type { QuoteFacts } from './quote.ts';
import type { Pace } from './runway.ts';
import { walletAmount } from './top-up-rule.ts';

/** Of the cap, one charge has to fit, and better two: with less the rule may not run when it is needed. */
const CHARGES_TO_FIT = 2n;

export interface PreviewFacts {
  readonly rule: TopUpRule;
  readonly catalogue: Catalogue;
  readonly availableMicro: bigint;
  readonly pace: Pace | null;
  /** One charge as of now; `null` when it cannot be bought. */
  readonly charge: Pick<
    QuoteFacts,
    'subtotalMinor' | 'taxMinor' | 'totalMinor' | 'creditMicro' | 'packQuantity'
  > | null;
  /** Of the monthly cap. */
  readonly leftMinor: bigint;
  readonly hasMethod: boolean;
  readonly isChargeable: boolean;
  /** Nothing can be bought at all now. */
  readonly isBlocked: boolean;
  readonly now: Date;
}

export function describePreview(facts: PreviewFacts): TopUpPreview {
  const { rule, catalogue, availableMicro, pace, charge, leftMinor, now } = facts;
  const level = triggerLevel(rule.trigger, pace);
  const chargesNow = level !== null && availableMicro <= level;
  const exponent = exponentOf(catalogue, rule.currency);
  const money = (minor: bigint) => toMoney(minor, rule.currency, exponent);
  const firesAt = level !== null && pace ? reachedAt(availableMicro - level, pace.perDayMicro, now) : null;
  return {
    chargesNow,
    charge: charge && {
      subtotal: money(charge.subtotalMinor),
      tax: money(charge.taxMinor),
      total: money(charge.totalMinor),
      gives: walletAmount(rule.unit, charge.creditMicro, catalogue),
      quantity: charge.packQuantity,
    },
    capRemaining: money(leftMinor > 0n ? leftMinor : 0n),
    threshold: level === null ? null : walletAmount(rule.unit, level, catalogue),
    firesAt: chargesNow ? now.toISOString() : (firesAt?.toISOString() ?? null),
    warnings: warningsOf(facts, level, chargesNow),
  };
}

function warningsOf(facts: PreviewFacts, level: bigint | null, chargesNow: boolean): TopUpWarning[] {
  const { rule, charge, leftMinor, pace, hasMethod, isChargeable, isBlocked } = facts;
  const isTooLow = charge !== null && rule.monthlyCapMinor < charge.totalMinor;
  const isNearlyUsed = charge !== null && leftMinor < charge.totalMinor * CHARGES_TO_FIT;
  const needsPace = rule.trigger.kind === 'days_left' || rule.mode.kind === 'predictive';
  const warnings: [TopUpWarning, boolean][] = [
    ['charges_now', chargesNow && isChargeable && !isBlocked && charge !== null],
    ['cap_below_one_charge', isTooLow],
    ['cap_nearly_used', !isTooLow && isNearlyUsed],
    ['below_spend_of_a_day', level !== null && pace !== null && level < pace.perDayMicro],
    ['no_payment_method', !hasMethod],
    ['payment_method_not_chargeable', hasMethod && !isChargeable],
    ['not_enough_data', needsPace && pace === null],
    ['purchases_blocked', isBlocked],
  ];
  return warnings.flatMap(([warning, applies]) => (applies ? [warning] : []));
}
