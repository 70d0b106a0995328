import type { Account, AutoTopUp, Credits, Money, TopUpRuleInput } from 'billing-portal-contract';
import { microOfAny } from '../../src/money/any-amount.ts';
import { compareMoney } from '../../src/money/compare-money.ts';
import { minorOf, toMoney } from '../../src/money/from-wire.ts';
import { parseAmount } from '../../src/money/parse-amount.ts';
import { parseWhole } from '../../src/money/parse-whole.ts';

/** What the customer has typed, as it stands in the fields. */
export interface RuleDraft {
  readonly when: 'below' | 'days_left';
  readonly level: string;
  readonly daysLeft: string;
  readonly what: 'fixed' | 'to_target' | 'predictive';
  readonly amount: string;
  readonly quantity: string;
  readonly target: string;
  readonly days: string;
  readonly pack: string | null;
  readonly cap: string;
  readonly methodId: string | null;
}

export type DraftField = 'level' | 'daysLeft' | 'amount' | 'quantity' | 'target' | 'days' | 'cap';

export type DraftFault =
  | { readonly kind: 'amountWrong' | 'creditsWrong' | 'targetTooLow' | 'daysTooFew' }
  | { readonly kind: 'numberWrong'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'tooSmall' | 'tooLarge'; readonly limit: Money };

export type ReadDraft =
  | { readonly ok: true; readonly rule: TopUpRuleInput }
  | { readonly ok: false; readonly faults: Partial<Record<DraftField, DraftFault>> };

export interface DraftContext {
  /** Credits are counted, money is written as money. */
  readonly isCredits: boolean;
  readonly currency: Account['customer']['currency'];
  readonly topUp: Account['buying']['balanceTopup'];
  readonly maximumCap: AutoTopUp['limits']['maximumMonthlyCap'];
  readonly maximumQuantity: number;
  readonly locale: string;
}

const DAYS_LEFT_MAX = 60;
const DAYS_MAX = 90;

/** The rule in what was typed, or what is wrong with each field. The server has the last word on all of it. */
export function readDraft(draft: RuleDraft, context: DraftContext): ReadDraft {
  const reading = new Reading(context);
  const trigger: TopUpRuleInput['trigger'] =
    draft.when === 'below'
      ? { kind: 'below', amount: reading.capacity('level', draft.level) }
      : { kind: 'days_left', days: reading.whole('daysLeft', draft.daysLeft, DAYS_LEFT_MAX) };
  const rule: TopUpRuleInput = {
    trigger,
    mode: reading.mode(draft, trigger),
    pack: context.isCredits ? draft.pack : null,
    monthlyCap: reading.cap(draft.cap),
    paymentMethodId: draft.methodId,
  };
  const { faults } = reading;
  return Object.keys(faults).length === 0 ? { ok: true, rule } : { ok: false, faults };
}

/** Reads field after field and remembers what is wrong; a field with a fault reads as nothing. */
class Reading {
  readonly faults: Partial<Record<DraftField, DraftFault>> = {};
  readonly #context: DraftContext;

  constructor(context: DraftContext) {
    this.#context = context;
  }

  mode(draft: RuleDraft, trigger: TopUpRuleInput['trigger']): TopUpRuleInput['mode'] {
    switch (draft.what) {
      case 'fixed':
        return this.#fixed(draft);
      case 'to_target': {
        const target = this.capacity('target', draft.target);
        const isAbove = trigger.kind === 'days_left' || microOfAny(target) > microOfAny(trigger.amount);
        if (!isAbove && this.faults.level === undefined) this.faults.target ??= { kind: 'targetTooLow' };
        return { kind: 'to_target', target };
      }
      case 'predictive': {
        const days = this.whole('days', draft.days, DAYS_MAX);
        if (trigger.kind === 'days_left' && days <= trigger.days) this.faults.days ??= { kind: 'daysTooFew' };
        return { kind: 'predictive', days };
      }
    }
  }

  cap(text: string): Money {
    const cap = this.#money('cap', text);
    const { maximumCap } = this.#context;
    if (this.faults.cap !== undefined) return cap;
    if (minorOf(cap) === 0n) this.faults.cap = { kind: 'amountWrong' };
    else if (maximumCap !== null && compareMoney(cap, maximumCap) > 0) {
      this.faults.cap = { kind: 'tooLarge', limit: maximumCap };
    }
    return cap;
  }

  /** Money on balance plans, credits on credits plans. */
  capacity(field: 'level' | 'target', text: string): Money | Credits {
    if (!this.#context.isCredits) return this.#money(field, text);
    const credits = parseWhole(text, this.#context.locale);
    if (credits === null) this.faults[field] = { kind: 'creditsWrong' };
    return { units: (credits ?? 0n).toString(), exponent: 0 };
  }

  whole(field: 'daysLeft' | 'days' | 'quantity', text: string, maximum: number): number {
    const value = parseWhole(text, this.#context.locale);
    if (value !== null && value >= 1n && value <= BigInt(maximum)) return Number(value);
    this.faults[field] = { kind: 'numberWrong', minimum: 1, maximum };
    return 1;
  }

  #fixed({ amount, quantity }: RuleDraft): TopUpRuleInput['mode'] {
    const { isCredits, maximumQuantity, topUp } = this.#context;
    if (isCredits) {
      return { kind: 'fixed', amount: null, quantity: this.whole('quantity', quantity, maximumQuantity) };
    }
    const money = this.#money('amount', amount);
    if (this.faults.amount === undefined && topUp !== null) {
      if (compareMoney(money, topUp.minimum) < 0) this.faults.amount = { kind: 'tooSmall', limit: topUp.minimum };
      if (compareMoney(money, topUp.maximum) > 0) this.faults.amount = { kind: 'tooLarge', limit: topUp.maximum };
    }
    return { kind: 'fixed', amount: money, quantity: null };
  }

  #money(field: 'level' | 'target' | 'amount' | 'cap', text: string): Money {
    const { currency, locale } = this.#context;
    const parsed = parseAmount(text, { locale, currency: currency.code, exponent: currency.exponent });
    if (parsed.ok) return parsed.money;
    this.faults[field] = { kind: 'amountWrong' };
    return toMoney(0n, currency.code, currency.exponent);
  }
}
