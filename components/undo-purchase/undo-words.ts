import type { Purchase } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { undoMessages as words } from '../../src/i18n/en/undo.ts';
import { purchaseMessages } from '../../src/i18n/en/purchase.ts';
import { methodName } from '../purchase/method-name.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

export type UndoTexts = Pick<MessagesController<Record<never, never>>, 'of' | 'format'>;

const MINUTE_MS = 60_000;
/** Longer than that a time of day says more than minutes. */
const COUNTED_MINUTES = 90;

export function boughtText({ of }: UndoTexts, { gives, total }: Purchase): string {
  return gives.credits === null
    ? of(words, 'boughtFunds', { amount: gives.balance ?? total, total })
    : of(words, 'boughtCredits', { count: gives.credits, total });
}

/** `null` once the time is over. */
export function timeLeftText({ of, format }: UndoTexts, undoUntil: string, nowMs: number): string | null {
  const leftMs = Date.parse(undoUntil) - nowMs;
  if (leftMs <= 0) return null;
  const minutes = Math.floor(leftMs / MINUTE_MS);
  if (minutes > COUNTED_MINUTES) return of(words, 'until', { time: format.dateTime(undoUntil) });
  return minutes === 0 ? of(words, 'lessThanAMinute') : of(words, 'timeLeft', { count: minutes });
}

/** Everything that undoing does, before it is done. */
export function effectTexts(texts: UndoTexts, purchase: Purchase): readonly string[] {
  const { of } = texts;
  const { gives, total } = purchase;
  const method = methodText(texts, purchase);
  return [
    method === null ? of(words, 'money', { total }) : of(words, 'moneyToMethod', { total, method }),
    of(words, 'bankTime'),
    gives.credits === null
      ? of(words, 'takesFunds', { amount: gives.balance ?? total })
      : of(words, 'takesCredits', { count: gives.credits }),
    of(words, 'creditNote'),
  ];
}

export function doneText(texts: UndoTexts, purchase: Purchase): string {
  const { total } = purchase;
  const method = methodText(texts, purchase);
  return method === null ? texts.of(words, 'donePlain', { total }) : texts.of(words, 'done', { total, method });
}

export function failureText({ of }: UndoTexts, error: unknown): string {
  return of(words, BillingError.from(error).code === 'undo_not_possible' ? 'notPossible' : 'failed');
}

function methodText({ of }: UndoTexts, { paymentMethod }: Purchase): string | null {
  if (paymentMethod === null) return null;
  return methodName(paymentMethod, {
    t: (key: 'card' | 'cardPlain', values: { readonly brand?: string; readonly last4: string }) =>
      key === 'card'
        ? of(purchaseMessages, key, { brand: values.brand ?? '', last4: values.last4 })
        : of(purchaseMessages, key, values),
  });
}
