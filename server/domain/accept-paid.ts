/** A purchase that was paid differently than quoted, and that a person accepts as it is. Pure. */
import { floorDivide } from './micro.ts';

export interface Accepted {
  /** What counts as paid for it: never more than was due. */
  readonly acceptedMinor: bigint;
  /** What it gives, in proportion, rounded down. */
  readonly creditMicro: bigint;
  /** Of the total, not paid. */
  readonly shortMinor: bigint;
  /** Paid too much, before tax: what comes off the next bill. */
  readonly excessNetMinor: bigint;
}

/** `null`: too little was paid to give anything for it. */
export function acceptPaid(purchase: {
  readonly paidMinor: bigint;
  readonly totalMinor: bigint;
  readonly subtotalMinor: bigint;
  readonly creditMicro: bigint;
}): Accepted | null {
  const { paidMinor, totalMinor, subtotalMinor, creditMicro } = purchase;
  if (paidMinor <= 0n || totalMinor <= 0n) return null;
  const acceptedMinor = paidMinor < totalMinor ? paidMinor : totalMinor;
  const scaledMicro = floorDivide(creditMicro * acceptedMinor, totalMinor);
  if (creditMicro > 0n && scaledMicro === 0n) return null;
  return {
    acceptedMinor,
    creditMicro: scaledMicro,
    shortMinor: totalMinor - acceptedMinor,
    excessNetMinor: floorDivide((paidMinor - acceptedMinor) * subtotalMinor, totalMinor),
  };
}
