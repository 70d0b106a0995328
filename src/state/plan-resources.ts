import type { ChangePreview, ChangeRequest, PlanList } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

export function plansOf(store: BillingStore): StoreResource<PlanList> {
  return valueOf(store, 'plans', (signal) => store.api.listPlans?.({ signal }) ?? notSupported());
}

/** What a change would cost and do. */
export function changePreviewOf(store: BillingStore, request: ChangeRequest): StoreResource<ChangePreview> {
  return valueOf(
    store,
    `preview:${JSON.stringify(request)}`,
    (signal) => store.api.previewSubscriptionChange?.(request, { signal }) ?? notSupported(),
  );
}
