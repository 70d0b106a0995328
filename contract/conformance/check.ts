import type { ConformanceClient } from './client.ts';

export type Profile = 'core' | 'full';

/** What a check works with: one customer who may buy, as their session token sees the backend. */
export interface CoreContext {
  readonly customer: ConformanceClient;
  readonly anonymous: ConformanceClient;
}

/** `full` makes its own customers with the operator key. */
export interface FullContext {
  readonly operator: ConformanceClient;
  readonly anonymous: ConformanceClient;
  readonly creditsPlan: string;
  readonly balancePlan: string;
  /** Where the customers it makes are taxed. */
  readonly country: string;
  /** Different in each run, so that a suite may run twice on one database. */
  readonly run: string;
}

export interface Check<Context> {
  readonly name: string;
  run(context: Context): Promise<void>;
}

/** Thrown by a check that does not apply to this backend or customer; it counts as neither passed nor failed. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

export function skip(reason: string): never {
  throw new NotApplicable(reason);
}
