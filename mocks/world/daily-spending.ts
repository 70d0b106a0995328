import { localDay, type Day } from '../../server/domain/local-time.ts';
import type { MockCustomer } from './state.ts';

/** What was spent on each day that has any, the oldest first, in the customer's time zone. */
export function spentByDay(
  { usage, timeZone }: MockCustomer,
  first: Day,
  last: Day,
): { readonly day: Day; readonly spentMicro: bigint }[] {
  const days = new Map<Day, bigint>();
  for (const { at, chargedMicro } of usage) {
    const day = localDay(at, timeZone);
    if (day >= first && day <= last) days.set(day, (days.get(day) ?? 0n) + chargedMicro);
  }
  return [...days]
    .map(([day, spentMicro]) => ({ day, spentMicro }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
