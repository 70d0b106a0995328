/** What goes wrong on purpose: planned by operation, used up one call after the other. */
import { StripeError } from '../http/stripe-error.ts';

export type FaultKind =
  /** The connection closes and nothing happened. */
  | 'drop_before_effect'
  /** It happened, and the connection closes before the answer. */
  | 'drop_after_effect'
  /** Status 500, stored under the key as Stripe stores it, and nothing happened. */
  | 'error_before_effect'
  /** Status 500, stored under the key, although it happened. */
  | 'error_after_effect'
  /** Waits `delayMs` before it happens; the key is in use meanwhile. */
  | 'slow_before_effect'
  /** It happens at once, and the answer comes after `delayMs`. */
  | 'slow_after_effect'
  | 'rate_limit'
  | 'lock_timeout';

export interface Fault {
  readonly kind: FaultKind;
  /** An operation such as `invoices.pay`, or `*`. */
  readonly operation: string;
  /** How many calls it hits. Default 1. */
  readonly times?: number;
  /** How many matching calls pass before. Default 0. */
  readonly after?: number;
  readonly delayMs?: number;
}

export const FAULT_KINDS: readonly FaultKind[] = [
  'drop_before_effect',
  'drop_after_effect',
  'error_before_effect',
  'error_after_effect',
  'slow_before_effect',
  'slow_after_effect',
  'rate_limit',
  'lock_timeout',
];

export interface FaultPlan {
  add(fault: Fault): void;
  clear(): void;
  /** The fault for this call, if any; it is used up by asking. A replayed answer can only be lost on its way. */
  next(operation: string, isReplay: boolean): Fault | null;
  pending(): readonly Fault[];
}

export function faultPlan(): FaultPlan {
  let planned: { readonly fault: Fault; toPass: number; left: number }[] = [];
  return {
    add: (fault) => {
      if (!FAULT_KINDS.includes(fault.kind)) throw new TypeError(`There is no fault "${fault.kind}".`);
      planned.push({ fault, toPass: fault.after ?? 0, left: fault.times ?? 1 });
    },
    clear: () => {
      planned = [];
    },
    next: (operation, isReplay) => {
      for (const entry of planned) {
        if (entry.fault.operation !== '*' && entry.fault.operation !== operation) continue;
        if (isReplay && !entry.fault.kind.startsWith('drop')) continue;
        if (entry.toPass > 0) {
          entry.toPass -= 1;
          continue;
        }
        entry.left -= 1;
        if (entry.left === 0) planned = planned.filter((other) => other !== entry);
        return entry.fault;
      }
      return null;
    },
    pending: () => planned.map((entry) => ({ ...entry.fault, times: entry.left, after: entry.toPass })),
  };
}

export const rateLimited = (): StripeError =>
  new StripeError(
    429,
    {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message: 'Request rate limit exceeded. Learn more about rate limits here https://docs.stripe.com/rate-limits.',
    },
    { isStored: false },
  );

export const lockTimeout = (): StripeError =>
  new StripeError(
    429,
    {
      type: 'invalid_request_error',
      code: 'lock_timeout',
      message:
        'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request. If you see this error frequently and are making multiple concurrent requests to a single object, make your requests serially or at a lower rate.',
    },
    { isStored: false, headers: { 'stripe-should-retry': 'true' } },
  );

export const internalError = (): StripeError =>
  new StripeError(
    500,
    { type: 'api_error', message: 'An error occurred with our servers. (The stand-in was told to fail.)' },
    // Stripe's idempotency layer would give the same 500 again.
    { headers: { 'stripe-should-retry': 'false' } },
  );
