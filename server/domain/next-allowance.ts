import type { Catalogue } from './catalogue.ts';
import { allowanceAt, type Allowance } from './plan-standing.ts';
import { standingAt, type HeldSubscription } from './subscription-state.ts';

/**
 * When the plan brings what it includes again, by all that is known now; `null` when it does not: it ends, is paused or unpaid, or is
 * going to be one that includes something else.
 */
export function refillAt(
  catalogue: Catalogue,
  held: HeldSubscription,
  currency: string,
  allowance: Allowance | null,
): Date | null {
  if (allowance === null) return null;
  const at = allowance.period.end;
  // That the period is going to be paid for is all that is taken for granted.
  const next = { ...standingAt(catalogue, held, at), paidUntil: new Date(at.getTime() + 1) };
  const status = next.status === 'trialing' ? 'active' : next.status;
  const brought = allowanceAt(catalogue, { ...next, status, trialEndsAt: null }, currency, at);
  const isSame = brought?.unit === allowance.unit && brought.amountMicro === allowance.amountMicro;
  return isSame ? at : null;
}
