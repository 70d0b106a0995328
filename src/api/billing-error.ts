import type { Problem, ProblemCode } from 'billing-portal-contract';

/** Codes that only a client can know, beside those of the server. */
export type ClientErrorCode =
  | 'offline'
  | 'timeout'
  | 'malformed_response'
  | 'session_unavailable'
  | 'not_supported'
  | 'aborted'
  | 'unknown'
  /** The payment provider's own script did not come: a blocker, no network, or the page's security policy. */
  | 'payment_script_blocked';

export type BillingErrorCode = ProblemCode | ClientErrorCode;

const RETRYABLE: ReadonlySet<string> = new Set<BillingErrorCode>([
  'offline',
  'timeout',
  'rate_limited',
  'service_unavailable',
  'payment_service_unavailable',
  'internal_error',
  'idempotency_key_in_flight',
]);

/** After these it is not known whether the request took effect. */
const UNKNOWN_OUTCOME: ReadonlySet<string> = new Set<BillingErrorCode>([
  'offline',
  'timeout',
  'malformed_response',
  'internal_error',
  'service_unavailable',
  'payment_service_unavailable',
  'unknown',
]);

/** Everything that can go wrong between an element and its backend. UI text is chosen from `code`. */
export class BillingError extends Error {
  override readonly name = 'BillingError';
  readonly code: BillingErrorCode;
  /** The server's own words about it, `null` when there was no answer. */
  readonly problem: Problem | null;

  constructor(code: BillingErrorCode, message: string, options: { problem?: Problem; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.problem = options.problem ?? null;
  }

  get isRetryable(): boolean {
    return RETRYABLE.has(this.code);
  }

  /** Whether a paying request may have taken effect although it failed. */
  get isOutcomeUnknown(): boolean {
    return UNKNOWN_OUTCOME.has(this.code);
  }

  static from(error: unknown): BillingError {
    // By name and not instanceof: two copies of this package may meet on one page.
    if (error instanceof Error && error.name === 'BillingError') return error as BillingError;
    if (error instanceof DOMException && error.name === 'AbortError') {
      return new BillingError('aborted', 'The request was aborted', { cause: error });
    }
    return new BillingError('unknown', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
