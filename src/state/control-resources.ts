/** The limits that customers set themselves: automatic top-ups, alerts and caps. See resources.ts. */
import type {
  AlertList,
  AutoTopUp,
  SpendCapList,
  TopUpLogEntry,
  TopUpPreview,
  TopUpRuleInput,
  TopUpSimulation,
} from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { type LoadPage, RemotePages } from './remote-pages.ts';
import { notSupported, valueOf } from './resources.ts';
import type { PagedResource, StoreResource } from './store-resource.ts';

export function autoTopUpOf(store: BillingStore): StoreResource<AutoTopUp> {
  return valueOf(store, 'auto-top-up', (signal) => store.api.getAutoTopUp?.({ signal }) ?? notSupported());
}

/** Why the customer was charged, and why not. */
export function topUpLogOf(store: BillingStore): PagedResource<TopUpLogEntry> {
  return store.resource('top-up-log', ({ attributed, ...reporting }) => {
    const loadPage: LoadPage<TopUpLogEntry> = (cursor, signal) =>
      attributed(store.api.listTopUpLog?.(cursor === undefined ? {} : { cursor }, { signal }) ?? notSupported());
    return new RemotePages({ ...reporting, loadPage });
  });
}

/** What would happen if the rule were saved now. */
export function topUpPreviewOf(store: BillingStore, rule: TopUpRuleInput): StoreResource<TopUpPreview> {
  return valueOf(
    store,
    `top-up-preview:${JSON.stringify(rule)}`,
    (signal) => store.api.previewAutoTopUp?.(rule, { signal }) ?? notSupported(),
  );
}

/** What the rule would have done in the last days. */
export function topUpSimulationOf(store: BillingStore, rule: TopUpRuleInput): StoreResource<TopUpSimulation> {
  return valueOf(
    store,
    `top-up-simulation:${JSON.stringify(rule)}`,
    (signal) => store.api.simulateAutoTopUp?.(rule, { signal }) ?? notSupported(),
  );
}

export function alertsOf(store: BillingStore): StoreResource<AlertList> {
  return valueOf(store, 'alerts', (signal) => store.api.listAlerts?.({ signal }) ?? notSupported());
}

export function spendCapsOf(store: BillingStore): StoreResource<SpendCapList> {
  return valueOf(store, 'spend-caps', (signal) => store.api.listSpendCaps?.({ signal }) ?? notSupported());
}
