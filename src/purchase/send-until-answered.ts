import { BillingError } from '../api/billing-error.ts';
import type { PurchaseRun } from './purchase-run.ts';

const BACK_OFF_MS: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000];

/** Refusals that say nothing about what became of an earlier sending of the same request. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'rate_limited',
  'unauthenticated',
  'session_expired',
  'session_unavailable',
  'idempotency_key_in_flight',
]);

export interface SendOptions {
  /** It was sent before, e.g. by the page before a reload: then no failure on the way counts as "not paid". */
  readonly wasSent: boolean;
  /** Called while it is not known what became of it. `isChecking: false`: it waits to be woken. */
  readonly lost: (state: { readonly isOffline: boolean; readonly isChecking: boolean }) => void;
}

/**
 * Sends a request that the server executes once, however often it comes, until its outcome is known. Answers with the
 * outcome, or with the error of a refusal that is certain to have had no effect.
 */
export async function sendUntilAnswered<T>(
  run: PurchaseRun,
  send: (signal: AbortSignal) => Promise<T>,
  { wasSent, lost }: SendOptions,
): Promise<T | BillingError> {
  let isLost = wasSent;
  let failures = 0;
  for (;;) {
    try {
      return await send(run.signal);
    } catch (caught) {
      const error = BillingError.from(caught);
      isLost ||= error.isOutcomeUnknown;
      const isAnswer = isLost
        ? !error.isOutcomeUnknown && !SAYS_NOTHING.has(error.code)
        : error.code !== 'idempotency_key_in_flight';
      if (isAnswer) return error;

      const delayMs = BACK_OFF_MS[failures];
      const isChecking = delayMs !== undefined;
      isLost ||= !isChecking;
      const isOffline = error.code === 'offline';
      if (isLost) lost({ isOffline, isChecking });
      if (isChecking) await run.pause(Math.max(delayMs, (error.problem?.retryAfterSeconds ?? 0) * 1000));
      else await run.untilWoken();
      if (!isChecking) lost({ isOffline, isChecking: true });
      failures = isChecking ? failures + 1 : 0;
      if (run.isStopped) return error;
    }
  }
}
