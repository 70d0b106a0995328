/**
 * Stripe's idempotency keys: the status and body of the first execution are kept for at least 24 hours, whatever they
 * were, and given again. Refused parameters and conflicts are not kept, because nothing was executed.
 */
import { StripeError } from './stripe-error.ts';

export const KEY_LIFETIME_SECONDS = 24 * 3600;

export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}

interface KeyRow {
  readonly endpoint: string;
  readonly parameters: string;
  readonly createdAt: number;
  /** `null` while the first request is executing. */
  answer: StoredAnswer | null;
}

export interface IdempotencyKeys {
  /** Gives the stored answer, or `null` when the caller has to execute and then `store` or `release`. */
  claim(key: string, endpoint: string, parameters: string): StoredAnswer | null;
  store(key: string, answer: StoredAnswer): void;
  release(key: string): void;
  /** As if the keys had been pruned. */
  expireAll(): void;
}

export function idempotencyKeys(seconds: () => number): IdempotencyKeys {
  const rows = new Map<string, KeyRow>();
  return {
    claim: (key, endpoint, parameters) => {
      const row = rows.get(key);
      const isLive = row !== undefined && row.createdAt + KEY_LIFETIME_SECONDS > seconds();
      if (!row || !isLive) {
        rows.set(key, { endpoint, parameters, createdAt: seconds(), answer: null });
        return null;
      }
      if (row.endpoint !== endpoint) throw otherEndpoint(row.endpoint, endpoint);
      if (row.parameters !== parameters) throw otherParameters(key);
      if (row.answer === null) throw inUse(key);
      return row.answer;
    },
    store: (key, answer) => {
      const row = rows.get(key);
      if (row) row.answer = answer;
    },
    release: (key) => {
      rows.delete(key);
    },
    expireAll: () => {
      for (const [key, row] of rows) if (row.answer !== null) rows.delete(key);
    },
  };
}

const otherParameters = (key: string): StripeError =>
  new StripeError(
    400,
    {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    },
    { isStored: false },
  );

const otherEndpoint = (before: string, now: string): StripeError =>
  new StripeError(
    400,
    {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${before}' vs '${now}').`,
    },
    { isStored: false },
  );

const inUse = (key: string): StripeError =>
  new StripeError(
    409,
    {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    },
    { isStored: false },
  );
