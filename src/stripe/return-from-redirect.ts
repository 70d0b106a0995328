import { dialogKind } from '../purchase/dialog-kind.ts';
import type { BillingStore } from '../state/billing-store.ts';
import { paymentMethodsOf } from '../state/resources.ts';
import { type RedirectRecord, takeRedirect, withoutStripeParameters } from './redirect-record.ts';

/**
 * Goes on where the customer was when a bank took over the page: the same dialog with the same purchase, or the card that was
 * being saved. Does nothing for a return that is not ours. Never rejects.
 */
export async function returnFromRedirect(store: BillingStore): Promise<void> {
  const record = takeRedirect(location.href);
  if (record === null) return;
  // A reload must not come back a second time, and a secret has no business in an address bar.
  history.replaceState(history.state, '', withoutStripeParameters(location.href));
  try {
    if (record.kind === 'setup') await keepMethod(store, record);
    else await showPurchase(store, record);
  } catch {
    // The account shows what is open, and whoever was adding a card can add it again.
  }
}

async function keepMethod(
  store: BillingStore,
  { setupId, makeDefault = false }: Extract<RedirectRecord, { readonly kind: 'setup' }>,
): Promise<void> {
  await store.api.completePaymentMethodSetup?.(setupId, { makeDefault });
  await Promise.all([paymentMethodsOf(store).refresh(), store.refresh()]);
}

async function showPurchase(
  store: BillingStore,
  { purchaseId }: Extract<RedirectRecord, { readonly kind: 'purchase' }>,
): Promise<void> {
  // What the address says about the outcome is not read: the server looks.
  const { kind } = await store.api.refreshPurchase(purchaseId);
  await store.requestPurchase({ kind: dialogKind(kind), purchaseId, source: 'redirect' }, store.host);
}
