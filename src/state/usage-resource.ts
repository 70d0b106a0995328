import type { UsageQuery, UsageReport } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

export function usageOf(store: BillingStore, query: UsageQuery = {}): StoreResource<UsageReport> {
  return valueOf(
    store,
    `usage:${JSON.stringify(query)}`,
    (signal) => store.api.getUsage?.(query, { signal }) ?? notSupported(),
  );
}
