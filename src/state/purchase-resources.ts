/** What dialogs that sell or pay show. */
import type { CreditPack, Invoice } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** `shortfallMicro`: millionths of a credit that are missing, to recommend the pack that covers it. */
export function creditPacksOf(store: BillingStore, shortfallMicro?: string): StoreResource<readonly CreditPack[]> {
  return valueOf(store, `packs:${shortfallMicro ?? ''}`, (signal) =>
    store.api.listCreditPacks(shortfallMicro === undefined ? {} : { shortfallMicro }, { signal }),
  );
}

export function invoiceOf(store: BillingStore, id: string): StoreResource<Invoice> {
  return valueOf(store, `invoice:${id}`, (signal) => store.api.getInvoice(id, { signal }));
}
