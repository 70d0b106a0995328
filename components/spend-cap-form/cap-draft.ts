import type {
  Account,
  Credits,
  Money,
  SpendCapInput,
  SpendCapList,
  SpendPeriod,
  UsageDimension,
} from 'billing-portal-contract';
import { type AnyAmount, microOfAny } from '../../src/money/any-amount.ts';
import { parseAmount } from '../../src/money/parse-amount.ts';
import { parseWhole } from '../../src/money/parse-whole.ts';
import { typedAmount } from '../../src/money/typed-amount.ts';

export type Who = 'account' | UsageDimension;

export interface CapDraft {
  readonly period: SpendPeriod;
  readonly mode: SpendCapInput['mode'];
  readonly limit: string;
  readonly who: Who;
  /** Of the member, key or project; empty: each one. */
  readonly name: string;
}

export type CapFault = 'amountWrong' | 'creditsWrong' | 'twice';
export type ReadCap =
  { readonly ok: true; readonly input: SpendCapInput } | { readonly ok: false; readonly fault: CapFault };

interface DraftContext {
  readonly account: Account;
  readonly locale: string;
  readonly others: readonly SpendCapInput[];
}

/** The limit as it stands in the fields. A new one only tells, until somebody says that it shall stop. */
export function capDraft(input: SpendCapInput | null, locale: string): CapDraft {
  if (input === null) return { period: 'month', mode: 'soft', limit: '', who: 'account', name: '' };
  const { limit, mode, period, scope } = input;
  const [who, name] = scope == null ? (['account', ''] as const) : ([scope.dimension, scope.value ?? ''] as const);
  return { period, mode, limit: typedAmount(limit, locale), who, name };
}

export function readCap(draft: CapDraft, context: DraftContext): ReadCap {
  const limit = readLimit(draft.limit, context);
  if (typeof limit === 'string') return { ok: false, fault: limit };
  const { mode, name, period, who } = draft;
  const value = name.trim() === '' ? null : name.trim();
  const input: SpendCapInput = { period, mode, limit, scope: who === 'account' ? null : { dimension: who, value } };
  const isTwice = context.others.some((other) => keyOf(other) === keyOf(input));
  return isTwice ? { ok: false, fault: 'twice' } : { ok: true, input };
}

/** What was spent already in the period, when that is more than the limit; `null` when all is well or nobody knows. */
export function spentBeyond(
  { limit, period, scope }: SpendCapInput,
  spentNow: SpendCapList['spentNow'],
): AnyAmount | null {
  if (spentNow === null || scope != null) return null;
  const spent = spentNow[period];
  return microOfAny(spent) > microOfAny(limit) ? spent : null;
}

function readLimit(text: string, { account, locale }: DraftContext): Money | Credits | CapFault {
  if (account.capacity?.model === 'credits') {
    const credits = parseWhole(text, locale);
    return credits === null ? 'creditsWrong' : { units: credits.toString(), exponent: 0 };
  }
  const { code, exponent } = account.customer.currency;
  const parsed = parseAmount(text, { locale, currency: code, exponent });
  return parsed.ok ? parsed.money : 'amountWrong';
}

/** As the server tells limits apart: one of a kind for each whom. */
function keyOf({ mode, period, scope }: SpendCapInput): string {
  return JSON.stringify([period, mode, scope?.dimension ?? null, scope?.value ?? null]);
}
