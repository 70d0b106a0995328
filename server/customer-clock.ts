import type { Billing } from './context.ts';

/** The same context with the clock of one customer, which a sandbox may have moved forward. */
export function withCustomerClock(billing: Billing, offsetSeconds: bigint): Billing {
  if (offsetSeconds === 0n) return billing;
  const offsetMs = Number(offsetSeconds) * 1000;
  return { ...billing, now: () => new Date(billing.now().getTime() + offsetMs) };
}
