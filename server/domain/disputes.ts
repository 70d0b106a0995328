/** What is made of the processor's account of a payment after the sale. Pure. */
import type { ProcessorAfterSale, ProcessorDispute } from '../payments/payment-gateway.ts';
import type { Policy } from './policy.ts';

export type DisputeStatus = ProcessorDispute['status'];

export interface AfterSaleState {
  readonly refundedMinor: bigint;
  /** Open and lost. */
  readonly disputedMinor: bigint;
  /** Of these, what the policy takes back now. */
  readonly disputedClaimMinor: bigint;
  /** Of the dispute that weighs most; `null` without one. */
  readonly disputeStatus: DisputeStatus | null;
  readonly disputeReason: string | null;
  readonly fraudWarning: boolean;
  readonly failedLate: boolean;
  /** Something is not decided yet, so that it is worth looking again soon. */
  readonly isUnsettled: boolean;
}

/** The one that weighs most first. */
const WEIGHT: readonly DisputeStatus[] = ['open', 'lost', 'won'];

export function readAfterSale(seen: ProcessorAfterSale, policy: Policy['afterSale']): AfterSaleState {
  const sum = (disputes: readonly ProcessorDispute[]) =>
    disputes.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  const open = seen.disputes.filter(({ status }) => status === 'open');
  const lost = seen.disputes.filter(({ status }) => status === 'lost');
  const [heaviest] = seen.disputes.toSorted((one, other) => WEIGHT.indexOf(one.status) - WEIGHT.indexOf(other.status));
  return {
    refundedMinor: seen.refunds.reduce(
      (total, { status, amountMinor }) => total + (status === 'succeeded' ? amountMinor : 0n),
      0n,
    ),
    disputedMinor: sum(open) + sum(lost),
    disputedClaimMinor: sum(lost) + (policy.disputeOpened === 'claw_back' ? sum(open) : 0n),
    disputeStatus: heaviest?.status ?? null,
    disputeReason: heaviest?.reason ?? null,
    fraudWarning: seen.fraudWarning,
    failedLate: seen.failedLate,
    isUnsettled: open.length > 0 || seen.refunds.some(({ status }) => status === 'pending'),
  };
}

/** Whether what is left of the purchase must not be spent now. */
export function isFrozen(
  state: Pick<AfterSaleState, 'fraudWarning' | 'disputeStatus'>,
  policy: Policy['afterSale'],
  own: { readonly isReleased: boolean; readonly isBeingUndone: boolean },
): boolean {
  const isSuspected =
    policy.freezeOnFraudWarning && state.fraudWarning && !own.isReleased && state.disputeStatus !== 'won';
  const isHeld = policy.disputeOpened === 'hold' && state.disputeStatus === 'open';
  return isSuspected || isHeld || own.isBeingUndone;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SOONEST_MS = 5 * MINUTE_MS;
const UNSETTLED_AT_MOST_MS = 60 * MINUTE_MS;
/** Card holders may dispute for 120 days; a bank may take longer to say so. */
const WATCHED_FOR_MS = 200 * DAY_MS;
const NEVER = new Date('9999-01-01T00:00:00.000Z');

/** When it is worth looking again without being told: the older the purchase, the rarer, so that webhooks are never needed. */
export function nextLookAt(settledAt: Date, now: Date, isUnsettled: boolean): Date {
  const ageMs = Math.max(0, now.getTime() - settledAt.getTime());
  if (ageMs > WATCHED_FOR_MS && !isUnsettled) return NEVER;
  const usualMs = Math.min(Math.max(ageMs / 10, SOONEST_MS), DAY_MS);
  return new Date(now.getTime() + (isUnsettled ? Math.min(usualMs, UNSETTLED_AT_MOST_MS) : usualMs));
}
