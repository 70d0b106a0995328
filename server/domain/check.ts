/** "May I spend N of feature F?" The spend itself asks the same question under the wallet lock. */
import type { CheckResult } from '../../contract/capacity.ts';
import type { Shortfall } from '../../contract/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { toAmount } from './micro.ts';
import { suggestPurchase } from './packs.ts';
import { exponentOf, type PlanStanding } from './plan-standing.ts';
import { blockingCap, describeReached, type CapStanding } from './spend-cap.ts';
import {
  exceedsIncluded,
  usageCharge,
  usageTerms,
  type UsageRefusal,
  type UsageTerms,
  type UsageTermsResult,
} from './usage-terms.ts';

export type Assessment =
  | { readonly outcome: 'refused'; readonly reason: UsageRefusal }
  | {
      readonly outcome: 'allowed' | 'insufficient' | 'included_limit_reached';
      readonly terms: UsageTerms;
      /** In the plan's unit. Metered plans bill it later; it is not taken now. */
      readonly chargeMicro: bigint;
      /** What must be there now. */
      readonly needMicro: bigint;
      /** Exactly what is missing, an agreed overdraft counted in; 0 unless insufficient. */
      readonly shortfallMicro: bigint;
    }
  | {
      readonly outcome: 'spend_cap_reached';
      readonly terms: UsageTerms;
      readonly chargeMicro: bigint;
      readonly cap: CapStanding;
    };

export interface UsageQuestion {
  readonly catalogue: Catalogue;
  readonly standing: PlanStanding | null;
  readonly currency: string;
  readonly featureKey: string;
  readonly quantity: bigint;
  /** Units of the feature used in the current period. */
  readonly usedQuantity: bigint;
  /** What the plan's wallet has left: usable lots minus debt. */
  readonly availableMicro: bigint;
  /** How far below zero the operator lets it run for now; not at all when absent. */
  readonly graceMicro?: bigint;
  /** The customer's own caps that apply to it; none when absent. */
  readonly caps?: readonly CapStanding[];
  /** What `usageTerms` says of the feature, when whoever asks often knows it already. */
  readonly known?: UsageTermsResult;
  readonly now: Date;
}

export type Counted = Exclude<Assessment, { outcome: 'refused' | 'spend_cap_reached' }>;

export function assessUsage(question: UsageQuestion): Assessment {
  const { quantity, usedQuantity, availableMicro } = question;
  const result = question.known ?? usageTerms(question);
  if (result.refusal !== null) return { outcome: 'refused', reason: result.refusal };
  const { terms } = result;
  const chargeMicro = usageCharge(terms, usedQuantity, quantity);
  const needMicro = terms.chargesWallet ? chargeMicro : 0n;
  const missingMicro = needMicro - (availableMicro + terms.overdraftMicro + (question.graceMicro ?? 0n));
  const base = { terms, chargeMicro, needMicro, shortfallMicro: 0n };
  // Before what is missing: buying more would not help.
  const cap = blockingCap(question.caps ?? [], chargeMicro);
  if (cap) return { outcome: 'spend_cap_reached', terms, chargeMicro, cap };
  if (exceedsIncluded(terms, usedQuantity, quantity)) return { ...base, outcome: 'included_limit_reached' };
  // What costs nothing is never refused for want of funds, not even in debt.
  if (needMicro > 0n && missingMicro > 0n) return { ...base, outcome: 'insufficient', shortfallMicro: missingMicro };
  return { ...base, outcome: 'allowed' };
}

export function checkCapacity(question: UsageQuestion): CheckResult {
  const assessment = assessUsage(question);
  const base = { feature: question.featureKey, quantity: question.quantity.toString() };
  if (assessment.outcome === 'refused') {
    const reason = assessment.reason;
    return { ...base, allowed: false, cost: null, available: null, shortfall: null, reason, suggestedPurchase: null };
  }
  const { terms } = assessment;
  const exponent = exponentOf(question.catalogue, question.currency);
  const amount = (micro: bigint) => toAmount(terms.unit, micro, exponent);
  if (assessment.outcome === 'spend_cap_reached') {
    return {
      ...base,
      allowed: false,
      cost: amount(assessment.chargeMicro),
      available: terms.chargesWallet ? amount(question.availableMicro) : null,
      shortfall: null,
      reason: 'spend_cap_reached',
      suggestedPurchase: null,
      spendCap: describeReached(assessment.cap, terms.unit, exponent),
    };
  }
  const { outcome, shortfallMicro } = assessment;
  return {
    ...base,
    allowed: outcome === 'allowed',
    cost: terms.rate === null ? null : amount(assessment.chargeMicro),
    available: terms.chargesWallet ? amount(question.availableMicro) : null,
    shortfall: outcome === 'insufficient' ? amount(shortfallMicro) : null,
    reason: outcome === 'insufficient' ? insufficientCode(terms) : outcome === 'allowed' ? null : outcome,
    suggestedPurchase:
      outcome === 'insufficient' && mayBuy(question.standing) ? suggestion(question, terms, shortfallMicro) : null,
  };
}

export function insufficientCode(terms: UsageTerms): 'insufficient_credits' | 'insufficient_balance' {
  return terms.model === 'credits' ? 'insufficient_credits' : 'insufficient_balance';
}

/** What is missing, as a refused spend reports it. */
export function shortfallOf(question: UsageQuestion, assessment: Counted): Shortfall {
  const exponent = exponentOf(question.catalogue, question.currency);
  const amount = (micro: bigint) => toAmount(assessment.terms.unit, micro, exponent);
  return {
    feature: question.featureKey,
    need: amount(assessment.needMicro),
    have: amount(question.availableMicro),
    shortfall: amount(assessment.shortfallMicro),
  };
}

/** Purchases are offered on active, trialing and free plans. */
export function mayBuy(standing: PlanStanding | null): boolean {
  return standing?.status === 'active' || standing?.status === 'trialing';
}

function suggestion(question: UsageQuestion, terms: UsageTerms, shortfallMicro: bigint) {
  const { catalogue, standing, currency } = question;
  if (!standing) return null;
  return suggestPurchase({ catalogue, held: standing, currency, model: terms.model, shortfallMicro });
}
