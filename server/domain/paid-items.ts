/**
 * What the parts of a subscription really cost in the interval that runs, where that was less than their price: after a discount. Only so
 * much is ever credited for unused time.
 */
import { divideHalfEven } from './micro.ts';
import { recurringTotal, type RecurringItem } from './recurring-charge.ts';

/** By `RecurringItem.item`, for a whole interval; what is not named cost its price. */
export type PaidItems = Readonly<Record<string, bigint>>;

/** Each part lowered in proportion by what was taken off all of them together; `null` when nothing was. */
export function discountedItems(items: readonly RecurringItem[], offMinor: bigint): PaidItems | null {
  const fullMinor = recurringTotal(items);
  if (offMinor <= 0n || fullMinor === 0n) return null;
  const restMinor = offMinor < fullMinor ? fullMinor - offMinor : 0n;
  return Object.fromEntries(
    items.map(({ item, amountMinor }) => [item, divideHalfEven(amountMinor * restMinor, fullMinor)]),
  );
}

/** Of those that stay as they are through a change within the interval; a new part was charged at its price. */
export function carriedItems(
  before: readonly RecurringItem[],
  after: readonly RecurringItem[],
  paid: PaidItems | null,
): PaidItems | null {
  if (!paid) return null;
  const kept = after.filter((item) => item.item in paid && before.some((other) => isSameItem(item, other)));
  return kept.length === 0 ? null : Object.fromEntries(kept.map(({ item }) => [item, paid[item] ?? 0n]));
}

/** The same part at the same price, which a change leaves alone. */
export function isSameItem(one: RecurringItem, other: RecurringItem): boolean {
  return one.item === other.item && one.amountMinor === other.amountMinor && one.description === other.description;
}

export function readPaidItems(stored: unknown): PaidItems | null {
  if (stored === null || stored === undefined) return null;
  const entries = Object.entries(stored as Readonly<Record<string, string>>);
  return Object.fromEntries(entries.map(([item, minor]) => [item, BigInt(minor)]));
}

export function writePaidItems(paid: PaidItems | null): string | null {
  if (!paid) return null;
  return JSON.stringify(Object.fromEntries(Object.entries(paid).map(([item, minor]) => [item, minor.toString()])));
}
