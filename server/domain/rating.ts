/**
 * Cumulative rating. The price of a batch is the difference of two floors of the running total, so that neither batching
 * nor order changes a bill, and a million calls at a tenth of a micro cost what they should instead of nothing.
 */
import { decimalToFraction, floorDivide, MICRO } from './micro.ts';

/** `priceMicro` for `per` units, exact. */
export interface Rate {
  readonly priceMicro: bigint;
  readonly per: bigint;
}

/** The rate as the seller wrote it. A price finer than a micro is stated for more units instead: nothing is rounded. */
export function rateOf(price: string, per: number): Rate {
  const { numerator, denominator } = decimalToFraction(price);
  const scale = denominator > MICRO ? denominator / MICRO : 1n;
  return { priceMicro: (numerator * MICRO * scale) / denominator, per: BigInt(per) * scale };
}

/** What `quantity` more units cost when `cumulativeQuantity` were rated before. Micro, rounded down in total only. */
export function ratedCharge(input: {
  cumulativeQuantity: bigint;
  quantity: bigint;
  priceMicro: bigint;
  per: bigint;
}): bigint {
  const { cumulativeQuantity, quantity, priceMicro, per } = input;
  const total = (units: bigint) => floorDivide(units * priceMicro, per);
  return total(cumulativeQuantity + quantity) - total(cumulativeQuantity);
}
