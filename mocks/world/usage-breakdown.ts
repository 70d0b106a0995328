import type { UsageBreakdown, UsageDimension } from 'billing-portal-contract';
import { walletAmount } from '../../server/domain/top-up-rule.ts';
import type { MockContext } from './context.ts';
import type { MockCustomer, MockUsageEvent } from './state.ts';

const TOP_DEFAULT = 10;

/** Who used the features, the most expensive first, the rest in one line. */
export function breakDown(
  context: MockContext,
  customer: MockCustomer,
  input: {
    readonly events: readonly MockUsageEvent[];
    readonly dimension: UsageDimension;
    readonly top: number | undefined;
    /** Units of different features are not added up. */
    readonly isOneFeature: boolean;
  },
): UsageBreakdown {
  const { events, dimension, top = TOP_DEFAULT, isOneFeature } = input;
  const unit = customer.wallet?.unit ?? customer.currency;
  const share = (part: readonly MockUsageEvent[]) => ({
    quantity: isOneFeature ? part.reduce((sum, { quantity }) => sum + quantity, 0n).toString() : null,
    events: part.length,
    spent: walletAmount(unit, charged(part), context.catalogue),
  });
  const nameOf = ({ properties }: MockUsageEvent) => properties?.[dimension] ?? null;
  const parts = new Map<string, MockUsageEvent[]>();
  for (const event of events) {
    const value = nameOf(event);
    if (value !== null) parts.set(value, [...(parts.get(value) ?? []), event]);
  }
  const named = [...parts]
    .map(([value, part]) => ({ value, part }))
    .sort((one, other) => (charged(one.part) < charged(other.part) ? 1 : -1));
  const rest = named.slice(top);
  return {
    dimension,
    items: named.slice(0, top).map(({ value, part }) => ({ value, ...share(part) })),
    others: rest.length === 0 ? null : { count: rest.length, ...share(rest.flatMap(({ part }) => part)) },
    unattributed: share(events.filter((event) => nameOf(event) === null)),
  };
}

function charged(events: readonly MockUsageEvent[]): bigint {
  return events.reduce((sum, { chargedMicro }) => sum + chargedMicro, 0n);
}
