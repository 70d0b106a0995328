/**
 * What a purchase has to give back, and from where it is taken. Pure, and over cumulative numbers only: whatever happened
 * in whatever order, the same numbers end in the same claim.
 */
import { compareBurnOrder, usableMicro, type BurnableGrant, type BurnPart } from './burn.ts';
import { ceilingDivide } from './micro.ts';

/** The money of one purchase, in the smallest units in which it was charged. */
export interface MoneyGone {
  /** Refunds that succeeded. */
  readonly refundedMinor: bigint;
  /** Disputes that count: lost ones, and open ones where the policy takes back at once. */
  readonly disputedMinor: bigint;
  /** The bank took the whole payment back. */
  readonly failedLate: boolean;
}

/** ⌈granted × min(gone, paid) / paid⌉: never more than was granted, and nothing is left when all the money is gone. */
export function clawBackTarget(grantedMicro: bigint, paidMinor: bigint, gone: MoneyGone): bigint {
  if (paidMinor <= 0n) return 0n;
  const { refundedMinor, disputedMinor, failedLate } = gone;
  const sumMinor = failedLate ? paidMinor : refundedMinor + disputedMinor;
  const goneMinor = sumMinor > paidMinor ? paidMinor : sumMinor;
  return ceilingDivide(grantedMicro * goneMinor, paidMinor);
}

export interface Taking {
  readonly parts: readonly BurnPart[];
  /** What was spent already. */
  readonly debtMicro: bigint;
}

/**
 * Takes from the purchase's own lots first (what was given on top before what was bought), also when they are frozen, then from what else was bought; never from the plan's
 * allowance, and never what an open hold has set aside.
 */
export function planTaking(
  lots: readonly BurnableGrant[],
  ownLotIds: readonly string[],
  amountMicro: bigint,
  now: Date,
): Taking {
  const own = lots.filter(({ id }) => ownLotIds.includes(id)).sort(compareBurnOrder);
  const others = lots
    .filter(({ id, source }) => !ownLotIds.includes(id) && source === 'purchased')
    .sort(compareBurnOrder);
  const free = [
    ...own.map((lot) => ({ id: lot.id, freeMicro: lot.remainingMicro - lot.heldMicro })),
    ...others.map((lot) => ({ id: lot.id, freeMicro: usableMicro(lot, now) })),
  ];
  const parts: BurnPart[] = [];
  let leftMicro = amountMicro;
  for (const { id, freeMicro } of free) {
    const takenMicro = freeMicro < leftMicro ? freeMicro : leftMicro;
    if (takenMicro > 0n) parts.push({ grantId: id, amountMicro: takenMicro });
    leftMicro -= takenMicro;
  }
  return { parts, debtMicro: leftMicro };
}

/** One thing that was taken: from a lot, or as debt when `grantId` is null. */
export interface TakenPart {
  readonly sequence: number;
  readonly grantId: string | null;
  readonly amountMicro: bigint;
  readonly returnedMicro: bigint;
  readonly takenAt: Date;
}

export interface Return {
  readonly part: TakenPart;
  readonly amountMicro: bigint;
}

/** What was taken last comes back first, so that exactly what was taken is given back and debt is undone before all. */
export function planReturn(taken: readonly TakenPart[], amountMicro: bigint): Return[] {
  const returns: Return[] = [];
  let leftMicro = amountMicro;
  for (const part of taken.toSorted((one, other) => other.sequence - one.sequence)) {
    const openMicro = part.amountMicro - part.returnedMicro;
    const backMicro = openMicro < leftMicro ? openMicro : leftMicro;
    if (backMicro > 0n) returns.push({ part, amountMicro: backMicro });
    leftMicro -= backMicro;
  }
  if (leftMicro > 0n) throw new RangeError('More cannot be given back than was taken.');
  return returns;
}
