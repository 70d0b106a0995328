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

export function boughtText(texts: UndoTexts, { gives, total }: Purchase): string {
  return gives.credits === null
    ? texts.of(words, 'boughtFunds', { amount: gives.balance ?? total, total })
    : texts.of(words, 'boughtCredits', { count: gives.credits, total });
}

/** `null` once the time is over. */
export function timeLeftText(texts: UndoTexts, undoUntil: string, nowMs: number): string | null {
  const leftMs = Date.parse(undoUntil) - nowMs;
  if (leftMs <= 0) return null;
  const minutes = Math.floor(leftMs / MINUTE_MS);
  if (minutes > COUNTED_MINUTES) return texts.of(words, 'until', { time: texts.format.dateTime(undoUntil) });
  return minutes === 0 ? texts.of(words, 'lessThanAMinute') : texts.of(words, 'timeLeft', { count: minutes });
}

/** Everything that undoing does, before it is done. */
export function effectTexts(texts: UndoTexts, purchase: Purchase): readonly string[] {
  const { gives, total } = purchase;
  const method = methodText(texts, purchase);
  return [
    method === null ? texts.of(words, 'money', { total }) : texts.of(words, 'moneyToMethod', { total, method }),
    texts.of(words, 'bankTime'),
    gives.credits === null
      ? texts.of(words, 'takesFunds', { amount: gives.balance ?? total })
      : texts.of(words, 'takesCredits', { count: gives.credits }),
    texts.of(words, 'creditNote'),
  ];
}

export function doneText(texts: UndoTexts, purchase: Purchase): string {
  const { total } = purchase;
  const method = methodText(texts, purchase);
  return method === null ? texts.of(words, 'donePlain', { total }) : texts.of(words, 'done', { total, method });
}

export function failureText(texts: UndoTexts, error: unknown): string {
  return texts.of(words, BillingError.from(error).code === 'undo_not_possible' ? 'notPossible' : 'failed');
}

function methodText(texts: UndoTexts, { paymentMethod }: Purchase): string | null {
  if (paymentMethod === null) return null;
  return methodName(paymentMethod, {
    t: (key: 'card' | 'cardPlain', values: { readonly brand?: string; readonly last4: string }) =>
      key === 'card'
        ? texts.of(purchaseMessages, key, { brand: values.brand ?? '', last4: values.last4 })
        : texts.of(purchaseMessages, key, values),
  });
}
