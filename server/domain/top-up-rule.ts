/** A rule as the customer words it, and as the ledger counts it. */
import type { TopUpRuleInput } from '../../contract/auto-top-up.ts';
import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { TopUpModeRule, TopUpRule, TopUpTriggerRule } from './auto-top-up.ts';
import type { Catalogue } from './catalogue.ts';
import { creditsToMicro, decimalToMinor, minorToMicro, toAmount, toCredits, toMoney } from './micro.ts';
import { isPackOffered, maximumPackQuantity, topUpLimits } from './packs.ts';
import { CREDITS, exponentOf, planOf, walletUnit, type PlanStanding } from './plan-standing.ts';
import { policyOf } from './policy.ts';
import { lookup } from './lookup.ts';

/** What cannot be: the code and the field at fault, as a problem document says them. */
export class TopUpRefusal extends Error {
  readonly code: ProblemCode;
  readonly fields: { readonly param?: string; readonly detail?: string; readonly limit?: Money };

  constructor(code: ProblemCode, fields: TopUpRefusal['fields'] = {}) {
    super(fields.detail ?? code);
    this.name = 'TopUpRefusal';
    this.code = code;
    this.fields = fields;
  }
}

export interface RuleContext {
  readonly catalogue: Catalogue;
  readonly standing: PlanStanding | null;
  readonly currency: string;
}

/** The wallet that a rule on this plan would fill; `null` when nothing can be topped up. */
export function topUpUnit({ catalogue, standing, currency }: RuleContext): string | null {
  const plan = standing && planOf(catalogue, standing);
  if (!standing || !plan || plan.model === 'metered') return null;
  if (plan.model === 'balance') return topUpLimits(catalogue, currency) ? currency : null;
  const hasPacks = Object.keys(catalogue.creditPacks).some((key) => isPackOffered(catalogue, key, standing, currency));
  return hasPacks ? walletUnit(plan, currency) : null;
}

/** The rule in the ledger's units. Throws `TopUpRefusal` purchase_not_offered, or invalid_request with the field at fault. */
export function parseRule(input: TopUpRuleInput, context: RuleContext): TopUpRule {
  const unit = topUpUnit(context);
  if (unit === null) throw new TopUpRefusal('purchase_not_offered');
  const { catalogue, currency } = context;
  return {
    unit,
    trigger: parseTrigger(input.trigger, unit, context),
    mode: parseMode(input, unit, context),
    packKey: parsePack(input, unit, context),
    currency,
    monthlyCapMinor: parseCap(input.monthlyCap, catalogue, currency),
  };
}

/** The rule as the contract words it. */
export function describeRule(rule: TopUpRule, paymentMethodId: string | null, catalogue: Catalogue): TopUpRuleInput {
  const exponent = exponentOf(catalogue, rule.currency);
  const money = (minor: bigint) => toMoney(minor, rule.currency, exponent);
  const chargeable = (micro: bigint) => chargeableAmount(rule.unit, micro, catalogue);
  const { trigger, mode } = rule;
  return {
    trigger: trigger.kind === 'below' ? { kind: 'below', amount: chargeable(trigger.micro) } : trigger,
    mode:
      mode.kind === 'fixed'
        ? { kind: 'fixed', amount: mode.amountMinor === null ? null : money(mode.amountMinor), quantity: mode.quantity }
        : mode.kind === 'to_target'
          ? { kind: 'to_target', target: chargeable(mode.targetMicro) }
          : mode,
    pack: rule.packKey,
    monthlyCap: money(rule.monthlyCapMinor),
    paymentMethodId,
  };
}

/** An amount of a wallet as it is shown. */
export function walletAmount(unit: string, micro: bigint, catalogue: Catalogue): Credits | LedgerMoney {
  return toAmount(unit, micro, unit === CREDITS ? 0 : exponentOf(catalogue, unit));
}

/** An amount that was named in whole minor units or credits, as it was named. */
export function chargeableAmount(unit: string, micro: bigint, catalogue: Catalogue): Credits | Money {
  if (unit === CREDITS) return toCredits(micro);
  const exponent = exponentOf(catalogue, unit);
  return toMoney(micro / minorToMicro(1n, exponent), unit, exponent);
}

/** What the customer names of a wallet's unit, in micro. Throws `TopUpRefusal` invalid_request or currency_mismatch. */
export function parseAmount(amount: Money | Credits, unit: string, catalogue: Catalogue, param: string): bigint {
  if (!('currency' in amount)) {
    if (unit !== CREDITS)
      throw new TopUpRefusal('invalid_request', { param, detail: 'An amount of money is expected.' });
    const micro = creditsToMicro(amount);
    if (micro < 0n) throw new TopUpRefusal('invalid_request', { param });
    return micro;
  }
  if (unit === CREDITS)
    throw new TopUpRefusal('invalid_request', { param, detail: 'An amount of credits is expected.' });
  return minorToMicro(parseMoney(amount, unit, catalogue, param), amount.exponent);
}

function parseMoney(amount: Money, currency: string, catalogue: Catalogue, param: string): bigint {
  if (amount.currency !== currency || amount.exponent !== exponentOf(catalogue, currency)) {
    throw new TopUpRefusal('currency_mismatch', { param: `${param}.currency` });
  }
  const minor = BigInt(amount.minor);
  if (minor < 0n) throw new TopUpRefusal('invalid_request', { param: `${param}.minor` });
  return minor;
}

function parseTrigger(trigger: TopUpRuleInput['trigger'], unit: string, { catalogue }: RuleContext): TopUpTriggerRule {
  if (trigger.kind === 'days_left') return trigger;
  return { kind: 'below', micro: parseAmount(trigger.amount, unit, catalogue, 'rule.trigger.amount') };
}

function parseMode({ mode, trigger, pack }: TopUpRuleInput, unit: string, context: RuleContext): TopUpModeRule {
  const { catalogue, currency } = context;
  switch (mode.kind) {
    case 'predictive':
      if (trigger.kind === 'days_left' && mode.days <= trigger.days) {
        throw new TopUpRefusal('invalid_request', { param: 'rule.mode.days', detail: 'More days than it fires at.' });
      }
      return mode;
    case 'to_target': {
      const targetMicro = parseAmount(mode.target, unit, catalogue, 'rule.mode.target');
      const fires = trigger.kind === 'below' ? parseAmount(trigger.amount, unit, catalogue, 'rule.trigger.amount') : 0n;
      if (targetMicro <= fires) {
        throw new TopUpRefusal('invalid_request', {
          param: 'rule.mode.target',
          detail: 'Above the level it fires at.',
        });
      }
      return { kind: 'to_target', targetMicro };
    }
    case 'fixed':
      if (unit === CREDITS)
        return { kind: 'fixed', amountMinor: null, quantity: parseQuantity(mode.quantity, pack, catalogue) };
      return { kind: 'fixed', amountMinor: parseFixedAmount(mode.amount, catalogue, currency), quantity: null };
  }
}

function parseQuantity(quantity: number | null, pack: string | null, catalogue: Catalogue): number {
  const definition = pack === null ? undefined : lookup(catalogue.creditPacks, pack);
  const wanted = quantity ?? 1;
  if (definition && wanted > maximumPackQuantity(definition)) {
    throw new TopUpRefusal('invalid_request', { param: 'rule.mode.quantity' });
  }
  return wanted;
}

function parseFixedAmount(amount: Money | null, catalogue: Catalogue, currency: string): bigint {
  if (!amount) throw new TopUpRefusal('invalid_request', { param: 'rule.mode.amount', detail: 'Missing.' });
  const minor = parseMoney(amount, currency, catalogue, 'rule.mode.amount');
  const limits = topUpLimits(catalogue, currency);
  const limit = (value: bigint) => ({
    param: 'rule.mode.amount.minor',
    limit: toMoney(value, currency, exponentOf(catalogue, currency)),
  });
  if (limits && minor < limits.minimum) throw new TopUpRefusal('amount_too_small', limit(limits.minimum));
  if (limits && minor > limits.maximum) throw new TopUpRefusal('amount_too_large', limit(limits.maximum));
  return minor;
}

function parsePack(
  { pack }: TopUpRuleInput,
  unit: string,
  { catalogue, standing, currency }: RuleContext,
): string | null {
  if (unit !== CREDITS) return null;
  if (pack === null || !standing || !isPackOffered(catalogue, pack, standing, currency)) {
    throw new TopUpRefusal('pack_unavailable', { param: 'rule.pack' });
  }
  return pack;
}

function parseCap(cap: Money, catalogue: Catalogue, currency: string): bigint {
  const minor = parseMoney(cap, currency, catalogue, 'rule.monthlyCap');
  if (minor <= 0n) throw new TopUpRefusal('invalid_request', { param: 'rule.monthlyCap.minor' });
  const maximum = maximumCap(catalogue, currency);
  if (maximum !== null && minor > maximum) {
    const limit = toMoney(maximum, currency, exponentOf(catalogue, currency));
    throw new TopUpRefusal('amount_too_large', { param: 'rule.monthlyCap.minor', limit });
  }
  return minor;
}

/** The seller's own limit on what a customer may allow; `null`: none. */
export function maximumCap(catalogue: Catalogue, currency: string): bigint | null {
  const maximum = policyOf(catalogue).autoTopUp.maximumMonthlyCap?.[currency];
  return maximum === undefined ? null : decimalToMinor(maximum, exponentOf(catalogue, currency));
}
