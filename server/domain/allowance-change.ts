/** What a plan's allowance becomes when the plan changes in the middle of a period. */
import type { Policy } from './policy.ts';

export interface AllowanceOnChange {
  /** What the old plan included; `null`: nothing, or counted in something else. */
  readonly oldMicro: bigint | null;
  /** What is left of it. */
  readonly unusedMicro: bigint;
  readonly newMicro: bigint | null;
  /** The old plan was free: what was used of it was given away. */
  readonly fromFree: boolean;
}

/**
 * The new plan's lot, which takes the place of what is left of the old one. `difference` counts what was used already; from a free plan
 * nothing was paid for, so the paid one begins in full.
 */
export function allowanceAfterChange(
  policy: Policy['planChange'],
  { oldMicro, unusedMicro, newMicro, fromFree }: AllowanceOnChange,
): bigint {
  if (newMicro === null) return 0n;
  if (policy.upgradeAllowance === 'full' || fromFree || oldMicro === null) return newMicro;
  const usedMicro = oldMicro > unusedMicro ? oldMicro - unusedMicro : 0n;
  return newMicro > usedMicro ? newMicro - usedMicro : 0n;
}
