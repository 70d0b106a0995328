/** How the mocked backend behaves beside doing its work. A scenario sets it; a test or the developer bar may change it. */
import type { BillingApi } from '../src/api/billing-api.ts';

export type MockOperation = Exclude<keyof BillingApi, 'watch'>;

/** What happens behind the customer's back between the price on screen and the press of the button. Once. */
export type PurchaseSurprise = 'price_changed' | 'superseded' | 'pack_withdrawn' | 'session_expired' | 'response_lost';

export interface Behaviour {
  /** Before every answer. */
  latencyMs: number;
  /** Nothing gets through, in either direction. */
  isOffline: boolean;
  /** Operations that answer with an internal error. */
  failing: ReadonlySet<MockOperation>;
  surprise: PurchaseSurprise | null;
  /** The next request is told that the session has ended; the one after it, with a new token, is let in. */
  expiresSession: boolean;
}

export const DEFAULT_LATENCY_MS = 200;

export function createBehaviour(overrides: Partial<Behaviour> = {}): Behaviour {
  return {
    latencyMs: DEFAULT_LATENCY_MS,
    isOffline: false,
    failing: new Set(),
    surprise: null,
    expiresSession: false,
    ...overrides,
  };
}
