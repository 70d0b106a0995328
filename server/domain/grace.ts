/** Emergency grace: a small overdraft for a time, so that a running job may end. Pure. */
import type { Policy } from './policy.ts';

/** How far below zero usage may run now. The window is half-open. */
export function graceMicro(grace: { readonly micro: bigint; readonly until: Date | null }, now: Date): bigint {
  return grace.until !== null && now < grace.until ? grace.micro : 0n;
}

/** A part of the plan's allowance, or of what was bought last when the plan includes nothing. */
export function maximumGraceMicro(policy: Policy['grace'], allowanceMicro: bigint, lastRefillMicro: bigint): bigint {
  const baseMicro = allowanceMicro > 0n ? allowanceMicro : lastRefillMicro;
  return (baseMicro * BigInt(policy.maximumPercentOfAllowance)) / 100n;
}
