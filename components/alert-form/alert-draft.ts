import type { Account, AlertInput, AlertThreshold } from 'billing-portal-contract';
import { parseAmount } from '../../src/money/parse-amount.ts';
import { parseWhole } from '../../src/money/parse-whole.ts';
import { typedAmount } from '../../src/money/typed-amount.ts';

export type AlertKind = AlertThreshold['kind'];

export interface AlertDraft {
  readonly kind: AlertKind;
  /** What was typed for each kind, so that trying another one loses nothing. */
  readonly typed: Readonly<Record<AlertKind, string>>;
  readonly byPortal: boolean;
  readonly byEmail: boolean;
}

export type AlertFault =
  | { readonly on: 'value'; readonly kind: 'amountWrong' | 'creditsWrong' | 'twice' }
  | { readonly on: 'value'; readonly kind: 'numberWrong'; readonly maximum: number }
  | { readonly on: 'where'; readonly kind: 'whereMissing' };

export type ReadAlert =
  { readonly ok: true; readonly input: AlertInput } | { readonly ok: false; readonly fault: AlertFault };

interface DraftContext {
  readonly account: Account;
  readonly locale: string;
  readonly others: readonly AlertInput[];
}

const PERCENT_MAX = 100;
const DAYS_MAX = 90;

/** The alert as it stands in the fields, or what a new one begins with: told by both ways, at a fifth. */
export function alertDraft(input: AlertInput | null, locale: string): AlertDraft {
  const fresh: AlertDraft = {
    kind: 'percent',
    typed: { amount: '', percent: '20', days_left: '3' },
    byPortal: true,
    byEmail: true,
  };
  if (input === null) return fresh;
  const { channels, threshold } = input;
  return {
    kind: threshold.kind,
    typed: { ...fresh.typed, [threshold.kind]: typedThreshold(threshold, locale) },
    byPortal: channels.includes('portal'),
    byEmail: channels.includes('email'),
  };
}

export function readAlert(draft: AlertDraft, context: DraftContext): ReadAlert {
  const threshold = readThreshold(draft, context);
  if ('on' in threshold) return { ok: false, fault: threshold };
  const isTwice = context.others.some((other) => JSON.stringify(other.threshold) === JSON.stringify(threshold));
  if (isTwice) return { ok: false, fault: { on: 'value', kind: 'twice' } };
  const channels: AlertInput['channels'] = [
    ...(draft.byPortal ? (['portal'] as const) : []),
    ...(draft.byEmail ? (['email'] as const) : []),
  ];
  if (channels.length === 0) return { ok: false, fault: { on: 'where', kind: 'whereMissing' } };
  return { ok: true, input: { threshold, channels } };
}

function readThreshold({ kind, typed }: AlertDraft, { account, locale }: DraftContext): AlertThreshold | AlertFault {
  const text = typed[kind];
  switch (kind) {
    case 'percent': {
      const percent = wholeUpTo(text, locale, PERCENT_MAX);
      return percent === null ? { on: 'value', kind: 'numberWrong', maximum: PERCENT_MAX } : { kind, percent };
    }
    case 'days_left': {
      const days = wholeUpTo(text, locale, DAYS_MAX);
      return days === null ? { on: 'value', kind: 'numberWrong', maximum: DAYS_MAX } : { kind, days };
    }
    case 'amount': {
      if (account.capacity?.model === 'credits') {
        const credits = parseWhole(text, locale);
        if (credits === null) return { on: 'value', kind: 'creditsWrong' };
        return { kind, amount: { units: credits.toString(), exponent: 0 } };
      }
      const { code, exponent } = account.customer.currency;
      const parsed = parseAmount(text, { locale, currency: code, exponent });
      return parsed.ok ? { kind, amount: parsed.money } : { on: 'value', kind: 'amountWrong' };
    }
  }
}

function wholeUpTo(text: string, locale: string, maximum: number): number | null {
  const value = parseWhole(text, locale);
  return value !== null && value >= 1n && value <= BigInt(maximum) ? Number(value) : null;
}

function typedThreshold(threshold: AlertThreshold, locale: string): string {
  switch (threshold.kind) {
    case 'amount':
      return typedAmount(threshold.amount, locale);
    case 'percent':
      return String(threshold.percent);
    case 'days_left':
      return String(threshold.days);
  }
}
